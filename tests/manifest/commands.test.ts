import { describe, test } from '@jest/globals';
import { developmentUrl, expectComplaint, replaced, type Breakage } from './broken-manifest';

const metadataOverride = `<bt:Override Locale="en-US" Value="${developmentUrl}/functions.json"/>`;
const paneUrl = `<bt:Url id="Taskpane.Url" DefaultValue="${developmentUrl}/taskpane.html"/>`;

describe('pane, commands and functions', () => {
  const otherPage = replaced(
    paneUrl,
    `${paneUrl}<bt:Url id="Other.Url" DefaultValue="${developmentUrl}/support.html"/>`,
  );
  test.each<Breakage>([
    ['a short-lived runtime', replaced('lifetime="long"', 'lifetime="short"'), /<Runtime.*>: lifetime must be "long"/],
    [
      'commands on a page of their own',
      replaced('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Other.Url"/>', otherPage),
      /<FunctionFile.*>: must use the runtime's page "Taskpane.Url"/,
    ],
    [
      'functions on a page of their own',
      replaced(
        '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
        '<Page>\n              <SourceLocation resid="Other.Url"/>',
        otherPage,
      ),
      /<SourceLocation resid="Other.Url">: must use the runtime's page/,
    ],
    [
      'a pane on a page of its own',
      replaced(
        '</TaskpaneId>\n                    <SourceLocation resid="Taskpane.Url"/>',
        '</TaskpaneId>\n                    <SourceLocation resid="Other.Url"/>',
        otherPage,
      ),
      /<SourceLocation resid="Other.Url">: must use the runtime's page/,
    ],
    [
      'a start page that is not the pane',
      replaced(
        `<SourceLocation DefaultValue="${developmentUrl}/taskpane.html"/>`,
        `<SourceLocation DefaultValue="${developmentUrl}/support.html"/>`,
      ),
      /must be the runtime's page .*taskpane\.html/,
    ],
    ['a button whose action nobody wrote', replaced('>checkEntries<', '>check<'), /no action "check" is associated/],
    [
      'an action without its button',
      replaced('>checkEntries<', '>markLagging<'),
      /no button runs the action "checkEntries"/,
    ],
    [
      'no way to the pane',
      replaced('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'),
      /no button opens the pane/,
    ],
    [
      'one id for two buttons',
      replaced('id="Tidemark.Check"', 'id="Tidemark.Generate"'),
      /<Control id="Tidemark.Generate">: this id is used by another control/,
    ],
    [
      "another namespace than the formulas'",
      replaced('DefaultValue="PLAN"', 'DefaultValue="PLANS"'),
      /the formulas use the namespace PLAN, not "PLANS"/,
    ],
    [
      'functions from another file',
      replaced(`${developmentUrl}/functions.js"`, `${developmentUrl}/taskpane.html"`),
      /the build makes functions\.js for this, not "taskpane\.html"/,
    ],
    [
      "the two languages' descriptions confused",
      replaced(metadataOverride, metadataOverride.replace('functions.json', 'functions.zh-CN.json')),
      /the build makes functions\.json for this/,
    ],
  ])('%s is refused', expectComplaint);
});

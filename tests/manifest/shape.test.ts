import { describe, test } from '@jest/globals';
import {
  developmentUrl,
  expectComplaint,
  moved,
  replaced,
  soundManifest,
  without,
  type Breakage,
} from './broken-manifest';

const supportUrl = `<SupportUrl DefaultValue="${developmentUrl}/support.html"/>`;
const firstBrandIcon = '<bt:Image size="16" resid="Icon.Brand.16"/>';
const generateTip = /<Supertip>[^]*?<\/Supertip>/.exec(soundManifest)?.[0] ?? 'no tip';

describe('the shape of the file', () => {
  test.each<Breakage>([
    ['a tag is not closed', without('</OfficeApp>'), /well-formed XML/],
    ['another kind of document', '<Workbook/>', /root element must be <OfficeApp>/],
    ['nothing at all', '', /manifest\.xml: /],
    ['a mail add-in', replaced('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), /xsi:type "MailApp"/],
    ['a host without its type', replaced('<Host xsi:type="Workbook">', '<Host>'), /<Host>: xsi:type ""/],
    [
      'the version after the provider',
      moved('<ProviderName>Tidemark</ProviderName>', '<Version>'),
      /<Version> must stand before <ProviderName>/,
    ],
    [
      'the tab label before its group',
      moved('<Label resid="Tab.Label"/>', '<Group id'),
      /<Group> must stand before <Label>/,
    ],
    ['no support address', without(supportUrl), /<OfficeApp.*>: <SupportUrl> is missing/],
    ['two support addresses', replaced(supportUrl, supportUrl + supportUrl), /<SupportUrl> may stand only once/],
    [
      'an element that Excel does not know',
      replaced(supportUrl, `${supportUrl}<Rating/>`),
      /<Rating> is unknown inside/,
    ],
    ['no runtime', without('<Runtime resid="Taskpane.Url" lifetime="long"/>'), /<Runtimes>: <Runtime> is missing/],
    [
      'a second runtime',
      replaced('<Runtime resid', '<Runtime resid="Taskpane.Url" lifetime="long"/><Runtime resid'),
      /<Runtime> may stand only once/,
    ],
    ['a button without a tip', without(generateTip), /<Control.*>: <Supertip> is missing/],
    ['a button without an action name', without('generateTemplate'), /<FunctionName>: its text is missing/],
    ['a text without its id', replaced('<bt:String id="Tab.Label"', '<bt:String'), /<String>: attribute id is missing/],
    [
      'an icon without its size',
      replaced(firstBrandIcon, '<bt:Image resid="Icon.Brand.16"/>'),
      /<Image.*>: attribute size is missing/,
    ],
    [
      'an attribute misspelt beside the right one',
      replaced('lifetime="long"', 'lifetime="long" lifeTime="long"'),
      /<Runtime.*>: the attribute lifeTime is unknown here/,
    ],
    [
      'an attribute where only a text may stand',
      replaced('<Id>', '<Id version="1">'),
      /<Id>: the attribute version is unknown here/,
    ],
    ['a text between two tags', replaced('<Sets ', '1.9<Sets '), /<Requirements>: no text may stand here: "1\.9"/],
    [
      'a tag within a text',
      replaced('<Permissions>', '<Permissions><b/>'),
      /<Permissions>: no text may stand here: "ReadWriteDocument"/,
    ],
    [
      'xsi by https',
      replaced('http://www.w3.org/2001/XMLSchema-instance', 'https://www.w3.org/2001/XMLSchema-instance'),
      /xsi:type "" is not one/,
    ],
    [
      'a resource override without its prefix',
      replaced('<bt:Override', '<Override'),
      /<Override.*>: must be in the XML namespace .*officeappbasictypes/,
    ],
    [
      'the outer namespace misspelt',
      replaced('appforoffice/1.1"', 'appforoffice/1.2"'),
      /<OfficeApp>: must be in the XML namespace .*appforoffice\/1\.1/,
    ],
  ])('%s is refused', expectComplaint);
});

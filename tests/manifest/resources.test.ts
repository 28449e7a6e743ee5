import { describe, expect, test } from '@jest/globals';
import {
  complaintsOf,
  developmentUrl,
  expectComplaint,
  replaced,
  soundManifest,
  type Breakage,
} from './broken-manifest';

const long = (count: number) => '潮'.repeat(count);
const namespaceString = '<bt:String id="Functions.Namespace" DefaultValue="PLAN"/>';

describe('lengths', () => {
  test.each<Breakage>([
    [
      'a resource id of 33 characters',
      soundManifest.replaceAll('"Generate.Label"', `"${'G'.repeat(33)}"`),
      /<String.*>: id has 33 characters; at most 32/,
    ],
    [
      'a name for it just as long',
      soundManifest.replaceAll('"Generate.Label"', `"${'G'.repeat(33)}"`),
      /<Label.*>: resid has 33 characters; at most 32/,
    ],
    [
      'a label of 126 characters',
      replaced('DefaultValue="生成模板"', `DefaultValue="${long(126)}"`),
      /DefaultValue has 126 characters; at most 125/,
    ],
    [
      'an English label of 126',
      replaced('Value="Make template"', `Value="${'a'.repeat(126)}"`),
      /: Value has 126 characters; at most 125/,
    ],
    [
      'a tip of 251 characters',
      replaced('打开潮位窗格：模板、校验、进度。', long(251)),
      /DefaultValue has 251 characters; at most 250/,
    ],
    [
      'a description of 251 characters',
      replaced('在 Excel 中管好发展规划：一键生成、即时校验、进度自算、滞后即见。', long(251)),
      /<Description>: DefaultValue has 251/,
    ],
    ['an add-in name of 126 characters', replaced('潮位 Tidemark', long(126)), /<DisplayName>: DefaultValue has 126/],
    [
      'a provider of 126 characters',
      replaced('<ProviderName>Tidemark', `<ProviderName>${long(126)}`),
      /<ProviderName>: text has 126/,
    ],
    [
      'a control id of 126 characters',
      replaced('id="Tidemark.Check"', `id="${'c'.repeat(126)}"`),
      /<Control.*>: id has 126 characters; at most 125/,
    ],
    [
      'an action name of 65 characters',
      replaced('markLagging', 'm'.repeat(65)),
      /<FunctionName>: text has 65 characters; at most 64/,
    ],
    [
      'an address of 2,049 characters',
      replaced(`${developmentUrl}/support.html`, `${developmentUrl}/${'s'.repeat(2049 - developmentUrl.length - 1)}`),
      /<SupportUrl>: DefaultValue has 2049/,
    ],
  ])('%s is refused', expectComplaint);

  test('labels and tips of exactly the allowed length pass', async () => {
    const label = replaced('DefaultValue="生成模板"', `DefaultValue="${long(125)}"`);
    expect(await complaintsOf(replaced('打开潮位窗格：模板、校验、进度。', long(250), label))).toEqual([]);
  });
});

describe('resources', () => {
  test.each<Breakage>([
    [
      'a label that nobody wrote',
      replaced('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'),
      /<Label resid="Tab.Name">: there is no resource "Tab.Name"/,
    ],
    [
      'a text that nobody uses',
      replaced(
        namespaceString,
        `${namespaceString}<bt:String id="Spare" DefaultValue="备用"><bt:Override Locale="en-US" Value="Spare"/></bt:String>`,
      ),
      /<String id="Spare">: nothing uses this resource/,
    ],
    [
      'an id used twice',
      replaced(namespaceString, namespaceString + namespaceString),
      /<String id="Functions.Namespace">: this id stands twice/,
    ],
    [
      'a tip that draws on the labels',
      replaced('<Description resid="Pane.Tip"/>', '<Description resid="Pane.Label"/>'),
      /"Pane.Label" must stand under <LongStrings>, not under <ShortStrings>/,
    ],
    [
      'a picture for a page',
      replaced('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Icon.Pane.16"/>'),
      /"Icon.Pane.16" must stand under <Urls>/,
    ],
  ])('%s is refused', expectComplaint);
});

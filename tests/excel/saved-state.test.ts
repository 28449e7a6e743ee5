import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStateXml, stateXml } from '../../src/excel/saved-state';

describe('the state kept with the workbook', () => {
  test('comes back as it was saved, whatever the plan holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('zh-CN' as const, 'en-US' as const), (plan, language) => {
        expect(parseStateXml(stateXml({ schema: 1, language, plan }))).toEqual({ schema: 1, language, plan });
      }),
    );
  });

  test('reads the same after another program wrote the part out anew', () => {
    const xml =
      '<?xml version="1.0"?>\n<tidemark xmlns="urn:tidemark:workbook">\n <schema>1</schema>\n <language>zh-CN</language>\n' +
      ' <plan>{&quot;target&quot;:&#34;&lt;3.0&#x22;}</plan></tidemark>';
    expect(parseStateXml(xml)?.plan).toBe('{"target":"<3.0"}');
  });

  test('is not taken from a damaged part', () => {
    for (const xml of ['', '<tidemark/>', '<schema>1</schema>', '<schema>x</schema><plan>{}</plan>'])
      expect(parseStateXml(xml)).toBeNull();
  });

  test('holds what its plan and its language need, and nothing about a person', () => {
    const xml = stateXml({ schema: 1, language: 'zh-CN', plan: '{}' });
    expect([...xml.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['tidemark', 'schema', 'language', 'plan']);
  });

  test.each(['&constructor;', '&__proto__;', '&#x110000;', '&#99999999999;', '&nosuch;'])(
    'is read as it stands where somebody wrote %s into it',
    (text) => {
      expect(parseStateXml(`<schema>1</schema><plan>${text}</plan>`)?.plan).toBe(text);
    },
  );
});

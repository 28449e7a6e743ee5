import { describe, expect, test } from '@jest/globals';
import { appSentence, appWords, type AppSentence } from '../../src/words/app-words';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the sentences of the commands', () => {
  test.each(Object.keys(appWords['zh-CN']) as AppSentence[])('%s says the same details in both languages', (code) => {
    expect(placeholders(appWords['en-US'][code])).toEqual(placeholders(appWords['zh-CN'][code]));
  });

  test('put the details in', () => {
    expect(appSentence('zh-CN', 'template-refreshed', { entries: 3 })).toContain('3 个填报数据全部保留');
  });
});

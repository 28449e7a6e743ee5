/** What says in the sheet that an entry is an invented sample: small, since the pane looks for it with every reading. */
import { languages, type InLanguages } from './language';

export interface SampleMarks {
  /** In 来源 and 备注 of a row with sample entries. */
  readonly row: string;
  /** Behind the number in its very cell. */
  readonly suffix: string;
}

export const sampleMarks: InLanguages<SampleMarks> = {
  'zh-CN': { row: '示例（虚构，不是实际数）', suffix: '例' },
  'en-US': { row: 'Sample (invented, no actual)', suffix: ' eg' },
};

/** Whether a text of 来源 or 备注 is the mark of a sample row, in either language. */
export function isSampleMark(text: string): boolean {
  return languages.some((language) => sampleMarks[language].row === text.trim());
}

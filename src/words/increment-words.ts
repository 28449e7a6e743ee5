/** How the pane tells what to write for a target that is printed as an increase over the base. */
import type { InLanguages } from './language';

export const incrementWords: InLanguages<{ readonly hint: string }> = {
  'zh-CN': { hint: '规划所印是比基数的增量：调整增量写“提高1.5”，改为水平写“达到65”。' },
  'en-US': { hint: 'The plan prints an increase over the base: write [+1.5] for an increase, “reach 65” for a level.' },
};

/** What stands behind a base that the office revised. */
import type { InLanguages } from './language';

export const baseWords: InLanguages<{ readonly was: (printed: string) => string }> = {
  'zh-CN': { was: (printed) => `（原${printed}）` },
  'en-US': { was: (printed) => ` (was ${printed})` },
};

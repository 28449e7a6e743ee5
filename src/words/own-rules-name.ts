/** What the office's own rules are called, where findings are about the rules themselves. */
import type { InLanguages } from './language';

export const ownRulesName: InLanguages<string> = { 'zh-CN': '自定义规则', 'en-US': 'Own rules' };

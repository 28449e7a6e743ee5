/** Group E: titles of the catalogue's cross-checks; their sentences stand in the plan that brings them. */
import type { InLanguages } from '../language';

export const crossTitles: InLanguages<Readonly<Record<string, string>>> = {
  'zh-CN': {
    V42: '其中项大于总项',
    V43: '高技能人才多于技能人才',
    V44: '比例与分子分母不符',
    V45: '总量小于分项',
    V46: '参保人数次序异常',
    V47: '参保率与参保人数走势相反',
    V48: '由 100% 回落',
    V49: '补贴性培训多于全部培训',
    V50: '职称人数与结构推算不符',
  },
  'en-US': {
    V42: 'Part exceeds whole',
    V43: 'High-skilled exceed skilled',
    V44: 'Share and its parts differ',
    V45: 'Total below a part',
    V46: 'Unusual order of insured counts',
    V47: 'Rate and count diverge',
    V48: 'Fell from 100%',
    V49: 'Subsidised exceeds all',
    V50: 'Title counts and shares differ',
  },
};

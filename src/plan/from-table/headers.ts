/** What the words at the head of a column say about it. */
import { compact } from './table';

export type ColumnRole =
  | 'no'
  | 'group'
  | 'name'
  | 'unit'
  | 'base'
  | 'target'
  /** 年均 or 累计: the target where the target column has none. */
  | 'change'
  | 'actual'
  | 'attribute'
  | 'issuer'
  | 'department'
  /** Not used for a field; what stands there stays in the row's source. */
  | 'kept';

export const columnRoles: readonly ColumnRole[] = [
  'no',
  'group',
  'name',
  'unit',
  'base',
  'target',
  'change',
  'actual',
  'attribute',
  'issuer',
  'department',
  'kept',
];

/** Roles of columns with figures. */
export const figureRoles: ReadonlySet<ColumnRole> = new Set(['base', 'target', 'change', 'actual']);

export interface HeaderMeaning {
  readonly role: ColumnRole | 'year';
  readonly year: number | null;
}

/** In this order: 责任单位 is no unit, 指标属性 no name, 2020年（完成） no target. */
const words: readonly (readonly [RegExp, ColumnRole])[] = [
  [/属性|约束性|预期性|指标性质|attribute/, 'attribute'],
  [/责任|牵头|负责|主管|科室|部门|填报单位|department/, 'department'],
  [/下达|来源|设定|依据|setby|issuer/, 'issuer'],
  [/^(?:计量)?单位$|^units?$/, 'unit'],
  [/^(?:序号|编号|项次|序|no\.?|#|number)$/, 'no'],
  [/完成|实绩|达到|实现|actual|result/, 'actual'],
  [/基数|基期|基准|现状|实际|现值|base/, 'base'],
  [/目标|规划|计划|预期|target/, 'target'],
  [/年均|累计|增速|增幅|annual|total/, 'change'],
  [
    /^(?:指标|一级|所属|所在)*(?:类别|类型|领域|分类|方面|维度|板块|分项|类|一级指标)$|^(?:group|category|area)$/,
    'group',
  ],
  [/^(?:主要|核心|发展|规划|具体|二级|三级|指标|项目|内容)*(?:指标|名称|项目|内容)$|^indicators?$|^name$/, 'name'],
];

const yearOf = /((?:19|20|21)\d{2})(?:年|$|[^\d])/;
/** Longer texts are sentences or titles. */
const longestHeader = 30;

/** null for words that head no column. */
export function headerMeaning(text: string): HeaderMeaning | null {
  const plain = compact(text);
  if (plain === '' || plain.length > longestHeader) return null;
  const year = Number(yearOf.exec(plain)?.[1] ?? NaN);
  const found = words.find(([word]) => word.test(plain));
  if (!found) return Number.isNaN(year) ? null : { role: 'year', year };
  return { role: found[1], year: Number.isNaN(year) ? null : year };
}

const periods: readonly (readonly [RegExp, number])[] = [
  [/十二五/, 2010],
  [/十三五/, 2015],
  [/十四五/, 2020],
  [/十五五/, 2025],
  [/十六五/, 2030],
];

/** Base and end year of the five-year plan that a title names; the last one named counts. */
export function periodIn(title: string): { readonly baseYear: number; readonly endYear: number } | null {
  const at = periods
    .map(([word, baseYear]) => ({ baseYear, place: title.search(word) }))
    .filter(({ place }) => place >= 0);
  const named = at.sort((a, b) => b.place - a.place)[0];
  return named ? { baseYear: named.baseYear, endYear: named.baseYear + 5 } : null;
}

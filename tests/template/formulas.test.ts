import { describe, expect, test } from '@jest/globals';
import { buildWorkbook, type TemplateOptions } from '../../src/template/build-workbook';
import { columnLetters } from '../../src/template/a1';
import { progressColumns } from '../../src/template/progress-columns';
import type { SheetSpec } from '../../src/template/sheet-spec';
import type { Plan } from '../../src/plan/plan';
import { parametersOf, type FunctionId } from '../../src/functions/table';
import { samplePlan } from './sample-plan';
import { formulasOf, placeOf, progressPlaces, sheetOf } from './spec-reader';

/** Functions that a program of 2010 has, and IFNA of 2013. PLAN functions come besides. */
const allowed = new Set(
  'AND CHOOSE COUNTA COUNTIF COUNTIFS DATE IF IFERROR IFNA INDEX INT ISNUMBER LEFT LEN LOOKUP MAX MOD N OR ROUNDUP ROW ROWS SUBSTITUTE SUM SUMPRODUCT T TEXT VALUE YEAR'.split(
    ' ',
  ),
);

const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'SHEET!');

function everyFormula(options: TemplateOptions, plan: Plan = samplePlan): readonly string[] {
  const { sheets } = buildWorkbook(plan, options);
  return sheets.flatMap((sheet) => formulasOf(sheet).map(({ formula }) => formula));
}

/** The formulas of one indicator's row with the columns' keys in place of their letters. */
function byKeys(sheet: SheetSpec, id: string): Readonly<Record<string, string>> {
  const { columns, rows } = progressPlaces(sheet);
  const keys = new Map([...columns].map(([key, at]) => [at, key]));
  const row = rows.get(id) ?? -1;
  return Object.fromEntries(
    formulasOf(sheet)
      .filter(({ place }) => place.row === row)
      .map(({ place, formula }) => [
        keys.get(place.column) ?? '',
        formula.replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/g, (_cell, _a, letters: string, fixed: string, digits: string) => {
          const key = keys.get(placeOf(`${letters}1`).column) ?? '?';
          const at = Number(digits) - 1;
          return `[${key}@${at === row ? 'row' : fixed || at < 6 ? at : 'above'}]`;
        }),
      ]),
  );
}

/** Every PLAN call of a formula with the number of its arguments, left out ones too. */
function callsOf(formula: string): readonly { readonly id: string; readonly count: number }[] {
  const bare = withoutTexts(formula);
  return [...bare.matchAll(/PLAN\.([A-Z]+)\(/g)].map((match) => {
    let depth = 1;
    let count = 1;
    for (let i = match.index + match[0].length; depth > 0; i += 1) {
      const character = bare[i];
      if (character === '(' || character === '{') depth += 1;
      if (character === ')' || character === '}') depth -= 1;
      if (character === ',' && depth === 1) count += 1;
    }
    return { id: match[1] ?? '', count };
  });
}

describe('formulas', () => {
  test.each(['zh-CN', 'en-US'] as const)(
    'close every bracket and quote and know no newer function (%s)',
    (language) => {
      for (const formula of everyFormula({ language })) {
        const bare = withoutTexts(formula);
        expect([formula, bare.split('(').length]).toEqual([formula, bare.split(')').length]);
        expect(formula.split('"').length % 2).toBe(1);
        const functions = [...bare.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = '']) => name);
        expect(functions.filter((name) => !allowed.has(name) && !name.startsWith('PLAN.'))).toEqual([]);
        expect(formula.length).toBeLessThan(8192);
      }
    },
  );

  test('hand the functions their arguments in the order of the contract', () => {
    const formulas = byKeys(sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress'), 'rate');
    const actuals = 'IF([2026@row]:[2030@row]="","",[2026@row]:[2030@row])';
    const years = '[2026@3]:[2030@3]';
    const asOf = '[key@1]';
    const judged = `[base@row],[criterion@row],${actuals},${years}`;
    expect(formulas).toMatchObject({
      latest: `=IFNA(PLAN.LATEST([criterion@row],${actuals},${years},${asOf}),"")`,
      gap: `=IFNA(PLAN.GAP(${judged},${asOf},,2025),"")`,
      status: `=PLAN.STATUS(${judged},${asOf},,2025)`,
      why: `=PLAN.WHY(${judged},${asOf},,2025)`,
      movement: `=IFNA(PLAN.MOVEMENT(${judged},${asOf}),"")`,
      projection: `=IFNA(PLAN.PROJECTION(${judged},${asOf},2025),"")`,
      pace: `=IFNA(PLAN.PACE(${judged},${asOf},,2025),"")`,
      lagging: `=PLAN.LAGGING(${judged},[attribute@row],${asOf},,2025)`,
      kind: '=INDEX(PLAN.NOTATION([criterion@row]),1,1)',
    });
  });

  test.each(['zh-CN', 'en-US'] as const)('give every function as many arguments as it has (%s)', (language) => {
    const counts = everyFormula({ language }).flatMap(callsOf);
    expect(new Set(counts.map(({ id }) => id)).size).toBeGreaterThan(10);
    for (const { id, count } of counts) {
      const parameters = parametersOf(id as FunctionId);
      const required = parameters.filter(({ optional }) => !optional).length;
      expect([id, count >= required && count <= parameters.length]).toEqual([id, true]);
    }
  });

  test('ask for English words in an English workbook', () => {
    const formulas = byKeys(sheetOf(buildWorkbook(samplePlan, { language: 'en-US' }), 'progress'), 'rate');
    expect(formulas.status).toMatch(/\[key@1\],,2025,,"en"\)$/);
    expect(formulas.why).toMatch(/,,2025,,"en"\)$/);
    expect(formulas.movement).toMatch(/\[key@1\],"en"\),""\)$/);
  });

  test('find their columns when people moved columns and sorted rows', () => {
    const keys = progressColumns(samplePlan).map(({ key }): string => key);
    const moved = [...keys.slice(0, 4), ...keys.slice(16, 24).reverse(), ...keys.slice(4, 16), ...keys.slice(24)];
    const order = { columns: moved, rows: ['mix', 'jobs', 'rate'] };
    const original = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN' }), 'progress');
    const again = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', order }), 'progress');
    expect([...progressPlaces(again).rows.keys()]).toEqual(['mix', 'jobs', 'rate']);
    for (const id of ['jobs', 'rate', 'mix']) {
      const { rank: _was, ...before } = byKeys(original, id);
      const { rank: _is, ...after } = byKeys(again, id);
      expect(after).toEqual(before);
    }
  });

  test('put the years in order when a column was moved in between them', () => {
    const keys = progressColumns(samplePlan).map(({ key }): string => key);
    const years = keys.slice(11, 16);
    const columns = [...keys.slice(0, 11), years[1] ?? '', 'note', years[0] ?? '', ...years.slice(2)];
    const rest = keys.filter((key) => !columns.includes(key));
    const order = { columns: [...columns, ...rest], rows: ['jobs', 'rate', 'mix'] };
    const formulas = byKeys(sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', order }), 'progress'), 'jobs');
    expect(formulas.status).toContain('CHOOSE({1,2,3,4,5},[2026@3],[2027@3],[2028@3],[2029@3],[2030@3])');
    expect(formulas.status).toContain('IF([2026@row]="","",[2026@row]),IF([2027@row]="","",[2027@row])');
  });

  test('leave a row and a column that are not ours untouched', () => {
    const keys = progressColumns(samplePlan).map(({ key }): string => key);
    const order = { columns: [...keys.slice(0, 8), '', ...keys.slice(8)], rows: ['jobs', '', 'rate', 'mix'] };
    const sheet = sheetOf(buildWorkbook(samplePlan, { language: 'zh-CN', order }), 'progress');
    const cells = sheet.contents[0]?.cells ?? [];
    expect(cells.map((row) => row[8] ?? null)).toEqual(cells.map(() => null));
    expect((cells[7] ?? []).every((content) => content === null)).toBe(true);
    const { columns, rows } = progressPlaces(sheet);
    const [ranked, lagging] = ['rank', 'lagging'].map((key) => columnLetters(columns.get(key) ?? -1));
    const rank = cells[rows.get('rate') ?? -1]?.[columns.get('rank') ?? -1];
    expect(rank).toBe(`=IF(IFERROR(N($${lagging}9),0)=1,INT(N(${ranked}7))+1,N(${ranked}7)+0.000001)`);
  });

  test('quote the names that the sheets really have', () => {
    const sheetNames = { progress: "O'Brien 2", register: '审核 (2)' };
    const spec = buildWorkbook(samplePlan, { language: 'zh-CN', sheetNames });
    const overview = formulasOf(sheetOf(spec, 'overview')).map(({ formula }) => formula);
    expect(overview.filter((formula) => /LOOKUP|COUNTIF/.test(formula))).not.toEqual([]);
    const naming = overview.filter((formula) => formula.includes('!'));
    for (const formula of naming) expect(formula).toMatch(/'O''Brien 2'!|'审核 \(2\)'!/);
    for (const name of ["'O''Brien 2'!", "'审核 (2)'!"])
      expect(naming.filter((formula) => formula.includes(name))).not.toEqual([]);
    const marks = sheetOf(spec, 'progress').conditionals.flatMap((rule) =>
      rule.type === 'custom' ? [rule.formula] : [],
    );
    expect(marks.filter((formula) => formula.includes("'审核 (2)'!"))).toHaveLength(2);
  });
});

/** What tests of the register do at the desk: write into it as a person would, read it as one. */
import { type Desk } from './desk';
import { haining } from '../haining';

export const quietly = () => undefined;

/** The id of a finding of the Haining plan, by the indicator's printed number. */
export const idOf = (no: string, rule: string, year: number) =>
  [rule, haining.indicators.find((indicator) => indicator.no === no)?.id, year].join('|');

/** A cell of the n-th row of the register, by the key of its column. */
export const writeRegisterCell = (desk: Desk, row: number, key: string, text: string) =>
  desk.run(async (workbook, context) => {
    const block = workbook.names.getItem('PLAN_Register').getRange().load('values');
    await context.sync();
    block.getCell(2 + row, (block.values[0] as string[]).indexOf(key)).values = [[text]];
  });

/** `V01 ６０．４ 已修正`: these columns of every row with an id. */
export const registered = async (desk: Desk, ...keys: readonly string[]) =>
  (await desk.register()).map(({ texts }) => keys.map((key) => texts.get(key) ?? '').join(' '));

/** 填表人, in the head of the progress sheet. */
export const sign = async (desk: Desk, name: string) => {
  const { sheet, column } = await desk.place('1', 'attribute');
  await desk.run((workbook) => {
    workbook.worksheets.getItem(sheet).getCell(2, column).values = [[name]];
  });
};

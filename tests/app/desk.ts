/** A statistician's desk for tests: a workbook in the headless workbench, the add-in's commands, and what the cells hold. */
import { checkEntries } from '../../src/app/check-entries';
import { generateTemplate } from '../../src/app/generate-template';
import type { GenerateRequest } from '../../src/app/generate-request';
import { markLagging } from '../../src/app/mark-lagging';
import type { Notice, Outcome } from '../../src/app/outcome';
import type { Tell } from '../../src/app/queue';
import { cellAddress } from '../../src/template/a1';
import { readBlock, type Held, type ReadBlock, type ReadRow } from '../../tools/demo/read-back';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../workbench/headless/workbench';
import { haining } from '../haining';
import { madeTemplate, type TemplateName } from '../made-template';

export interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

export class Desk {
  /** Codes of what the commands said while they ran. */
  readonly told: string[] = [];
  private readonly tell = ({ code }: Notice) => void this.told.push(code);

  private constructor(
    public workbench: Workbench,
    private readonly options: WorkbenchOptions,
  ) {}

  /** With the functions loaded; `withFunctions: false` opens faster where no status is looked at. */
  static async open(options: WorkbenchOptions = {}): Promise<Desk> {
    const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: 'dist', ...options });
    Object.assign(globalThis, { Excel: workbench.Excel, Office: workbench.Office });
    return new Desk(workbench, options);
  }

  /** With the Haining template in Chinese, as it comes by mail: quicker than making it. */
  static withTemplate(options: WorkbenchOptions = {}, name: TemplateName = 'whole'): Promise<Desk> {
    return Desk.open({ ...options, state: madeTemplate(name) });
  }

  /** The same without tasks and special targets: quicker still, for tests that look at indicators alone. */
  static withIndicators(options: WorkbenchOptions = {}): Promise<Desk> {
    return Desk.withTemplate(options, 'indicators');
  }

  /** Puts the workbook away and opens one with the template. */
  async openTemplate(name: TemplateName = 'whole'): Promise<void> {
    this.close();
    ({ workbench: this.workbench } = await Desk.withTemplate(this.options, name));
  }

  close(): void {
    this.workbench.close();
  }

  async generate(request: Partial<GenerateRequest> = {}): Promise<Outcome<unknown>> {
    return this.settled(generateTemplate({ plan: haining, language: 'zh-CN', ...request }, this.tell));
  }

  async check(): ReturnType<typeof checkEntries> {
    return this.settled(checkEntries(this.tell));
  }

  async mark(): ReturnType<typeof markLagging> {
    return this.settled(markLagging(this.tell));
  }

  /** Presses the button of a command. */
  async press<T>(command: (tell: Tell) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.settled(command(this.tell));
  }

  private async settled<T>(command: Promise<T>): Promise<T> {
    const outcome = await command;
    await this.workbench.settled();
    return outcome;
  }

  /** Runs a batch of Office.js, as a person's edits or another add-in's. */
  run<T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
    return this.workbench.Excel.run(async (context) => {
      const result = await work(context.workbook, context);
      await context.sync();
      return result;
    });
  }

  async progress(): Promise<ReadBlock> {
    const block = await readBlock(this.workbench.Excel, 'PLAN_Progress', 'key');
    if (!block) throw new Error('the workbook has no progress block');
    return block;
  }

  /** The register's findings; the header row, which has no id, left out. */
  async register(): Promise<readonly ReadRow[]> {
    const block = await readBlock(this.workbench.Excel, 'PLAN_Register', 'rule');
    return (block?.rows ?? []).filter(({ values }) => (values.get('id') ?? '') !== '');
  }

  /** The previous plan's results; the header row, which has no id, left out. */
  async review(): Promise<readonly ReadRow[]> {
    return (await readBlock(this.workbench.Excel, 'PLAN_Review', 'key'))?.rows ?? [];
  }

  /** Where a column (`2022`, `status`) of an indicator stands now. */
  async place(no: string, key: string): Promise<Place> {
    const block = await this.progress();
    const row = block.rows.find(({ texts }) => texts.get('no') === no);
    const column = row?.columns.get(key);
    if (!row || column === undefined) throw new Error(`there is no ${key} of indicator ${no}`);
    return { sheet: block.sheet, address: cellAddress(row.row, column), row: row.row, column };
  }

  async holds(no: string, key: string): Promise<Held | undefined> {
    const { rows } = await this.progress();
    return rows.find(({ texts }) => texts.get('no') === no)?.values.get(key);
  }

  async type(no: string, key: string, text: string): Promise<void> {
    const { sheet, address } = await this.place(no, key);
    await this.workbench.type(sheet, address, text);
  }

  async paste(no: string, key: string, row: readonly string[]): Promise<void> {
    const { sheet, address } = await this.place(no, key);
    await this.workbench.paste(sheet, address, [row]);
  }

  /** The fill that conditional formats give a cell now; null when none does. */
  async fill(no: string, key: string): Promise<string | null> {
    const { sheet, row, column } = await this.place(no, key);
    const { engine } = this.workbench;
    const id = engine.sheetIds().find((each) => engine.sheetName(each) === sheet) ?? '';
    return engine.conditionalStyle(id, row, column).fill ?? null;
  }

  sheetNames(): readonly string[] {
    const { engine } = this.workbench;
    return engine.sheetIds().map((id) => engine.sheetName(id));
  }

  /**
   * Every name and every cell of every sheet with its format: what must be the same when nothing was done. One text with a
   * line for each row, as two of them are told apart far quicker than two objects.
   */
  picture(): string {
    const { engine } = this.workbench;
    const lines: unknown[] = [...engine.names()];
    for (const id of engine.sheetIds()) {
      const used = engine.usedRect(id, false);
      lines.push({ name: engine.sheetName(id), used, visibility: engine.visibility(id) });
      const rows = used ? engine.read(id, used) : [];
      lines.push(...rows.map((row) => row.map(({ value, formula, format }) => [formula ?? value, format])));
    }
    return lines.map((line) => JSON.stringify(line)).join('\n');
  }
}

export function codes(outcome: Outcome<unknown>): readonly string[] {
  return outcome.notices.map(({ code }) => code);
}

/** What a person does in the page, and what they see there. */
import type { Page } from 'playwright-core';

/** Rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** More than a slow machine needs to scroll. */
const mostFrames = 200;

/** What another program has put on the clipboard. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

export class Person {
  constructor(private readonly page: Page) {}

  async clickCell(place: Place): Promise<void> {
    const { x, y } = await this.scrollTo(place);
    await this.page.mouse.click(x, y);
  }

  /** The grid scrolls on its own clock: waits until the cell stands still, and gives its middle. */
  private async scrollTo({ row, column }: Place): Promise<{ readonly x: number; readonly y: number }> {
    const cell = [row, column] as const;
    await this.page.evaluate(([r, c]) => window.workbench.show(r, c), cell);
    let before = '';
    for (let frame = 0; frame < mostFrames; frame += 1) {
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      const point = await this.page.evaluate(([r, c]) => window.workbench.pointOf(r, c), cell);
      if (point && JSON.stringify(point) === before) return point;
      before = JSON.stringify(point);
    }
    throw new Error(`The cell in row ${row}, column ${column} does not come into view.`);
  }

  async type(place: Place, text: string): Promise<void> {
    await this.clickCell(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async paste(place: Place, copied: Copied): Promise<void> {
    await this.clickCell(place);
    await this.pasteHere(copied);
  }

  async pasteHere(copied: Copied): Promise<void> {
    await this.page.evaluate(
      ({ html, text }) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
          }),
        ]),
      copied,
    );
    await this.page.keyboard.press('Control+v');
  }

  /** Sets one of the switches in the workbench's own menu. */
  async choose(label: string, value: string): Promise<void> {
    await this.page.locator('.workbench-button').click();
    await this.page.getByLabel(label).selectOption(value);
    await this.page.keyboard.press('Escape');
  }

  /** Presses a button of the ribbon and waits until its command is over. */
  async ribbon(name: string): Promise<void> {
    await this.page.getByRole('tabpanel').getByRole('button', { name, exact: true }).click();
    await this.page.waitForFunction(() => window.workbench.store.get().running === null);
  }

  shown({ row, column }: Place): Promise<string> {
    return this.page.evaluate(
      ([r, c]) => {
        const { engine } = window.workbench.grid;
        return engine.read(engine.activeSheet(), { row: r, column: c, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';
      },
      [row, column] as const,
    );
  }

  /** The colour that a cell is filled with on the screen, as `#RRGGBB`: the commonest around its middle. */
  async groundOf(place: Place): Promise<string> {
    const { x, y } = await this.scrollTo(place);
    return this.page.evaluate(
      async ([x, y]) => {
        // What scrolled or changed is drawn with the next frames.
        for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
        if (!canvas) throw new Error('There is no grid.');
        const { left, top, width } = canvas.getBoundingClientRect();
        const scale = canvas.width / width;
        const [across, down] = [(x - left) * scale, (y - top) * scale];
        const pixels = canvas.getContext('2d')?.getImageData(across - 15, down - 6, 30, 12).data ?? [];
        const counts = new Map<string, number>();
        for (let at = 0; at < pixels.length; at += 4) {
          const hex = [...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
          counts.set(hex, (counts.get(hex) ?? 0) + 1);
        }
        const [most] = [...counts].sort(([, one], [, other]) => other - one);
        return `#${(most?.[0] ?? '').toUpperCase()}`;
      },
      [x, y] as const,
    );
  }

  /** The active cell. */
  async selected(): Promise<Place> {
    const cell = await this.page.evaluate(() => window.workbench.store.get().view?.cell);
    if (!cell) throw new Error('No workbook is open.');
    return cell;
  }

  async hasSelected({ row, column }: Place): Promise<void> {
    await this.page.waitForFunction(
      ([r, c]) => {
        const cell = window.workbench.store.get().view?.cell;
        return cell?.row === r && cell.column === c;
      },
      [row, column] as const,
    );
  }

  /** Waits until another cell is the active one. */
  async leaves({ row, column }: Place): Promise<void> {
    await this.page.waitForFunction(
      ([r, c]) => {
        const cell = window.workbench.store.get().view?.cell;
        return cell?.row !== r || cell.column !== c;
      },
      [row, column] as const,
    );
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page
      .getByRole('tablist', { name: /工作表|Sheets/ })
      .getByRole('tab')
      .allTextContents();
  }

  /** Waits until the cell shows the text, or anything: what is pasted waits its turn behind what the add-in asks for. */
  async sees(place: Place, text: string | null = null): Promise<void> {
    await this.page.waitForFunction(
      ([r, c, expected]) => {
        // While a workbook is opened there is no grid.
        const engine = window.workbench.grid?.engine;
        if (!engine) return false;
        const cell = engine.read(engine.activeSheet(), { row: r, column: c, rows: 1, columns: 1 })[0]?.[0];
        return expected === null ? (cell?.text ?? '') !== '' : cell?.text === expected;
      },
      [place.row, place.column, text] as const,
    );
  }
}

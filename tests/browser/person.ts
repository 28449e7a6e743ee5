/** What a person does in the page, and what they see there. */
import type { Page } from 'playwright-core';

/** Rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export class Person {
  constructor(private readonly page: Page) {}

  async clickCell({ row, column }: Place): Promise<void> {
    // The grid scrolls first, on its own clock.
    let before = '';
    for (;;) {
      const point = await this.page.evaluate(([r, c]) => window.workbench.pointOf(r, c), [row, column] as const);
      const now = JSON.stringify(point);
      if (point && now === before) {
        await this.page.mouse.click(point.x, point.y);
        return;
      }
      before = now;
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  async type(place: Place, text: string): Promise<void> {
    await this.clickCell(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async paste(place: Place, content: { readonly html?: string; readonly text: string }): Promise<void> {
    await this.page.evaluate(
      ({ html, text }) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([text], { type: 'text/plain' }),
            ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
          }),
        ]),
      content,
    );
    await this.clickCell(place);
    await this.page.keyboard.press('Control+v');
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

  sheetNames(): Promise<readonly string[]> {
    return this.page
      .getByRole('tablist', { name: /工作表|Sheets/ })
      .getByRole('tab')
      .allTextContents();
  }

  /** Waits until the cell shows the text. */
  async sees(place: Place, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([r, c, expected]) => {
        const { engine } = window.workbench.grid;
        const cell = engine.read(engine.activeSheet(), { row: r, column: c, rows: 1, columns: 1 })[0]?.[0];
        return cell?.text === expected;
      },
      [place.row, place.column, text] as const,
    );
  }
}

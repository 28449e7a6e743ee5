/**
 * Two ways of doing the same: by mouse, and by keyboard alone. The keyboard has Tab, the arrows, Enter and Excel's F6, and holds
 * after every key that the focus is somewhere, drawn, and in sight.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import { focusComplaint } from './focus';
import { Person, type Place } from './person';

export interface Hand {
  /** Presses a button of the add-in's tab and waits until its command is over. */
  ribbon(label: string): Promise<void>;
  cell(place: Place): Promise<void>;
  /** Presses something in the pane. */
  press(target: Locator): Promise<void>;
}

export type HandName = keyof typeof hands;

export const hands = {
  mouse: (page: Page): Hand => {
    const person = new Person(page);
    return {
      ribbon: (label) => person.ribbon(label),
      cell: (place) => person.clickCell(place),
      press: (target) => target.click(),
    };
  },
  keyboard: (page: Page, pane: Frame): Hand => new Keyboard(page, pane),
} as const;

/** More keys than any way needs: whoever has not arrived by then has lost it. */
const mostKeys = 80;

class Keyboard implements Hand {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  async ribbon(label: string): Promise<void> {
    await this.region('.ribbon');
    const button = this.page.getByRole('tabpanel').getByRole('button', { name: label, exact: true });
    await this.until('Tab', () => button.evaluate((element) => element === document.activeElement));
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => window.workbench.store.get().running === null);
  }

  /** The selection follows a key on the grid's own clock: another key pressed before then would lead too far. */
  async cell({ row, column }: Place): Promise<void> {
    await this.region('.grid');
    const person = new Person(this.page);
    for (let pressed = 0; pressed < mostKeys; pressed += 1) {
      const at = await person.selected();
      if (at.row === row && at.column === column) return;
      if (at.row !== row) await this.key(row < at.row ? 'ArrowUp' : 'ArrowDown');
      else await this.key(column < at.column ? 'ArrowLeft' : 'ArrowRight');
      await person.leaves(at);
    }
    throw new Error(`Arrows do not lead to row ${row}, column ${column}.`);
  }

  async press(target: Locator): Promise<void> {
    const hasFocus = () => target.evaluate((element) => element === document.activeElement);
    if (!(await hasFocus())) {
      await this.region('.pane');
      const isTab = (await target.getAttribute('role')) === 'tab';
      const inTabs = () => this.pane.evaluate(() => document.activeElement?.getAttribute('role') === 'tab');
      // Of the tabs only the chosen one is a stop; arrows go on from there, and open as they go.
      if (isTab) await this.until('Tab', inTabs);
      await this.until(isTab ? 'ArrowRight' : 'Tab', hasFocus);
    }
    await this.key('Enter');
  }

  private async region(area: string): Promise<void> {
    const isIn = () =>
      this.page.evaluate((selector) => document.querySelector(selector)?.contains(document.activeElement), area);
    await this.until('F6', async () => (await isIn()) === true);
  }

  private async until(key: string, isThere: () => Promise<boolean>): Promise<void> {
    for (let pressed = 0; pressed < mostKeys; pressed += 1) {
      if (await isThere()) return;
      await this.key(key);
    }
    throw new Error(`${key} does not lead there.`);
  }

  private async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    const complaint = await this.page.evaluate(focusComplaint);
    if (complaint !== null) throw new Error(`After ${key} ${complaint}.`);
  }
}

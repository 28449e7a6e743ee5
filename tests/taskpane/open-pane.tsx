/** The whole pane on a fake workbook, as a person meets it. */
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Surroundings } from '../../src/app/surroundings';
import type { Language } from '../../src/words/language';
import { App } from '../../src/taskpane/frame/App';
import { createPaneModel } from '../../src/taskpane/model/pane-model';
import { createNoticeBoard, type NoticeBoard } from '../../src/taskpane/notices';
import type { FakeWorkbook } from './fake-workbook';
import { answerStylesQuickly } from './quick-styles';

// A busy machine must not fail a test that is right.
configure({ asyncUtilTimeout: 20_000 });

answerStylesQuickly();

/** Elements that were brought into view, by their text; jsdom draws nothing. */
export const broughtIntoView: string[] = [];
Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  broughtIntoView.push(this.textContent ?? '');
};

export interface FakeSurroundings extends Surroundings {
  readonly kept: Map<string, string>;
  setDark(isDark: boolean): void;
}

export function surroundings(displayLanguage: Language = 'zh-CN', dark = false): FakeSurroundings {
  const kept = new Map<string, string>();
  const listeners = new Set<() => void>();
  let isDark = dark;
  return {
    kept,
    displayLanguage,
    isDark: () => isDark,
    setDark: (next) => {
      isDark = next;
      listeners.forEach((listener) => listener());
    },
    whenThemeChanges: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recall: (key) => kept.get(key) ?? null,
    remember: (key, value) => void kept.set(key, value),
  };
}

export interface OpenPane {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly board: NoticeBoard;
  /** The panel of the view that is shown. */
  panel(): ReturnType<typeof within>;
  tab(name: string): Promise<void>;
  /** Something outside of the pane happened. */
  outside(happening: () => void): Promise<void>;
}

export async function openPane(workbook: FakeWorkbook, around: Surroundings = surroundings()): Promise<OpenPane> {
  broughtIntoView.length = 0;
  const board = createNoticeBoard();
  const model = createPaneModel(workbook, board);
  render(<App scene={{ model, surroundings: around, version: '1.2.3' }} />);
  await act(async () => {
    model.start();
  });
  const user = userEvent.setup();
  const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
  await settled();
  return {
    user,
    board,
    panel: () => within(screen.getByRole('tabpanel')),
    tab: async (name) => {
      await user.click(screen.getByRole('tab', { name }));
      await settled();
    },
    outside: async (happening) => {
      await act(async () => happening());
      await settled();
    },
  };
}

/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { createNoticeBoard } from '../../src/taskpane/notices';
import { startPane } from '../../src/taskpane/pane';
import { FakeWorkbook } from './fake-workbook';
import { surroundings } from './open-pane';
import { sampleView } from './sample-view';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

const parts = (workbook: FakeWorkbook) => ({
  port: workbook,
  surroundings: surroundings(),
  board: createNoticeBoard(),
  version: '1.2.3',
});

describe('the pane in its page', () => {
  it('shows the workbook, and follows it until it is taken away', async () => {
    const workbook = new FakeWorkbook(sampleView());
    let stop: () => void = () => undefined;
    await act(async () => {
      stop = startPane(place, parts(workbook));
    });
    expect(await screen.findByText('共 19 项')).toBeTruthy();
    await act(async () => stop());
    expect(place.textContent).toBe('');
    await act(async () => workbook.becomes(null));
  });

  it('works without following where Excel does not let it listen, and says so', async () => {
    const workbook = new FakeWorkbook(sampleView());
    workbook.follow = () => Promise.reject(new Error('ApiNotFound'));
    let stop: () => void = () => undefined;
    await act(async () => {
      stop = startPane(place, parts(workbook));
    });
    expect(await screen.findByText('共 19 项')).toBeTruthy();
    expect(place.textContent).toContain('修改后不会自动校验');
    await act(async () => stop());
  });

  it('says so when all of it crashes, and nothing beyond the pane hears of it', async () => {
    const around = surroundings();
    around.isDark = () => {
      throw new Error('no theme');
    };
    // React reports a crash to the console in development; here it is expected.
    const complain = console.error;
    console.error = () => undefined;
    const swallow = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', swallow);
    let stop: () => void = () => undefined;
    await act(async () => {
      stop = startPane(place, { ...parts(new FakeWorkbook()), surroundings: around });
    });
    expect(screen.getByRole('alert').textContent).toContain('窗格出了问题');
    await act(async () => stop());
    window.removeEventListener('error', swallow);
    console.error = complain;
  });
});

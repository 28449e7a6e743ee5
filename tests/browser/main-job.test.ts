/** The whole main job, from an empty workbook to a lagging indicator with its reason, by mouse and by keyboard alone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/words/language';
import { checkViewWords } from '../../src/words/check-view-words';
import { paneWords } from '../../src/words/pane-words';
import { progressViewWords } from '../../src/words/progress-view-words';
import { statusWord } from '../../src/words/status-words';
import { templateViewWords } from '../../src/words/template-view-words';
import { tintColors } from '../../src/template/palette';
import { BrowserWorkbench, startAnew, startTimeout, type OpenedPage } from './browser';
import { hands, type HandName } from './hands';
import { Person } from './person';
import { placeOf } from './progress-sheet';

interface Job {
  readonly language: Language;
  readonly hand: HandName;
  readonly ribbon: { readonly make: string; readonly check: string; readonly mark: string };
  /** Where the template is made: both ways are tried. */
  readonly makes: 'ribbon' | 'pane';
  readonly insured: string;
  readonly professionals: string;
  readonly mediation: string;
}

const chinese = {
  language: 'zh-CN',
  ribbon: { make: '生成模板', check: '校验', mark: '标记滞后' },
  insured: '5 基本养老保险参保人数',
  professionals: '10 专业技术人才总量',
  mediation: '16 劳动人事争议调解成功率',
} as const;
const english = {
  language: 'en-US',
  ribbon: { make: 'Make template', check: 'Check entries', mark: 'Mark lagging' },
  insured: '5 Persons covered by basic pension insurance',
  professionals: '10 Professional and technical personnel',
  mediation: '16 Success rate of labour dispute mediation',
} as const;
const jobs: readonly Job[] = [
  { ...chinese, hand: 'mouse', makes: 'ribbon' },
  { ...english, hand: 'mouse', makes: 'pane' },
  { ...chinese, hand: 'keyboard', makes: 'pane' },
];

/** Milliseconds: some hundred keys, each looked at, on a machine that may be busy. */
const jobTimeout = 180_000;

let workbench: BrowserWorkbench;
let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  workbench = await BrowserWorkbench.start();
  // A small laptop: cells have to be scrolled to in both directions.
  opened = await workbench.open({ viewport: { width: 1280, height: 640 } });
  ({ page } = opened);
}, startTimeout);
afterAll(() => workbench.stop());

it.each(jobs)(
  'in $language by $hand',
  async ({ language, hand: name, ribbon, makes, ...rows }) => {
    const pane = await startAnew(page, language);
    const person = new Person(page);
    const hand = hands[name](page, pane);
    const words = { ...paneWords[language], ...checkViewWords[language], ...progressViewWords[language] };
    const button = (label: string) => pane.getByRole('button', { name: label, exact: true });
    const tab = (view: keyof typeof words.views) => pane.getByRole('tab', { name: words.views[view] });

    await (makes === 'ribbon' ? hand.ribbon(ribbon.make) : hand.press(button(templateViewWords[language].make)));
    await pane.getByRole('button', { name: words.numbers.unfilled }).waitFor();

    await hand.cell(await placeOf(page, '10', '2021'));
    for (const value of ['7.2', '7.5', '7.6']) {
      await page.keyboard.type(value);
      await page.keyboard.press('Tab');
    }
    const copied = '<table><tr><td>60.4</td><td>61.1</td><td>617000人</td></tr></table>';
    await hand.cell(await placeOf(page, '5', '2021'));
    await person.pasteHere({ html: copied, text: '60.4\t61.1\t617000人' });
    await person.sees(await placeOf(page, '5', '2023'));
    await hand.cell(await placeOf(page, '16', '2021'));
    await person.pasteHere({ text: '84\t87.5\t88' });
    await person.sees(await placeOf(page, '16', '2023'));
    await person.sees(await placeOf(page, '10', 'status'), statusWord(language, 'lagging'));

    await hand.ribbon(ribbon.check);
    await hand.press(tab('check'));
    const card = (title: string) => pane.getByRole('listitem').filter({ hasText: title });
    await hand.press(card(rows.insured).getByRole('button', { name: rows.insured }));
    const withUnit = await placeOf(page, '5', '2023');
    await person.hasSelected(withUnit);
    await hand.press(card(rows.insured).getByRole('button', { name: words.fixTo('617000人', '61.7') }));
    await person.sees(withUnit, '61.70');
    await hand.press(card(rows.mediation).getByRole('button', { name: words.explain }));
    await page.keyboard.type('调解中心全年运行，成功率上升。');
    await hand.press(button(words.save));
    await pane.getByText(words.explained(1)).waitFor();
    await pane.getByText(words.fixed(1)).waitFor();

    await hand.ribbon(ribbon.mark);
    await pane.getByRole('status').filter({ hasText: rows.professionals }).waitFor();
    await person.hasSelected(await placeOf(page, '10', 'name'));
    await hand.press(tab('progress'));
    const filters = pane.getByRole('group', { name: words.filter });
    await hand.press(filters.getByRole('button', { name: words.filters.lagging }));
    const lagging = pane.getByRole('listitem');
    // The selection in the sheet has opened it.
    await lagging.getByRole('button', { expanded: true }).waitFor();
    expect(await lagging.count()).toBe(1);
    const text = await lagging.innerText();
    expect(text).toContain(rows.professionals);
    expect(text).toContain(statusWord(language, 'lagging'));
    expect(text).toContain(await person.shown(await placeOf(page, '10', 'why')));
    expect(await person.groundOf(await placeOf(page, '10', 'status'))).toBe(tintColors.red.fill);

    expect(opened.asked.length).toBeGreaterThan(10);
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
  },
  jobTimeout,
);

/** Measures what the project promises in figures: one table, ratios in one run. `npm run bench`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureInCells, rowsInCells } from './bench/in-cells';
import { measureCheckTraffic } from './bench/check-traffic';
import { measureChecks } from './bench/checks';
import { measureDecomposition } from './bench/decomposition';
import { measureEntry } from './bench/entry';
import { measureMadeAgain } from './bench/made-again';
import { overYears, planOf } from './bench/many-indicators';
import { measureStart } from './bench/pane-start';
import { measureReadingPlan } from './bench/reading-plan';
import { measureScaling } from './bench/scaling';
import { measureScorecard } from './bench/scorecard';
import { measureTraffic } from './bench/traffic';
import { demoPlan } from './demo/demo-plan';
import { startBrowser } from './browser/chromium';
import { ensureBuilt } from './ensure-built';
import { bundlePage } from './page/bundle-page';

interface Figure {
  readonly what: string;
  readonly measured: number;
  /** null: nothing is promised. */
  readonly limit: number | null;
  readonly unit: string;
  /** The limit is the least that will do. */
  readonly isLeast?: true;
}

const many = 2000;

async function figures(): Promise<readonly Figure[]> {
  // First: it makes many small arrays, and collecting them would have to look at what the others leave behind.
  const scorecard = await measureScorecard();
  const haining = await measureTraffic(demoPlan('haining-14fyp', 'zh-CN'));
  const large = await measureTraffic(planOf(many));
  const scaling = await measureScaling();
  const inCells = await measureInCells();
  const checks = await measureChecks();
  const checked = await measureCheckTraffic(overYears(planOf(many), 50));
  const divided = await measureDecomposition();
  const again = await measureMadeAgain();
  const reading = await measureReadingPlan();
  return [
    { what: 'Haining template: requests', measured: haining.requests, limit: 3, unit: '' },
    { what: 'Haining template: sent per byte of content', measured: haining.perContentByte, limit: 6, unit: '×' },
    { what: `${many} indicators: sent per byte of content`, measured: large.perContentByte, limit: 2, unit: '×' },
    { what: `${many} indicators: largest request`, measured: large.largestRequest / 1e6, limit: 5, unit: ' MB' },
    {
      what: '2,000 × 20 annual targets: largest request',
      measured: divided.largestRequest / 1e6,
      limit: 5,
      unit: ' MB',
    },
    { what: 'ten times the rows: annual targets', measured: divided.tenTimes, limit: 11, unit: '×' },
    { what: '2,000 × 20 annual targets: longest slice', measured: divided.longestSlice, limit: 50, unit: ' ms' },
    { what: '2,000 × 20 annual targets: longest step', measured: divided.longestStep, limit: 50, unit: ' ms' },
    { what: '… made again: largest request', measured: again.largestRequest / 1e6, limit: 5, unit: ' MB' },
    { what: '… made again: longest slice', measured: again.longestSlice, limit: 50, unit: ' ms' },
    { what: '… made again: longest step', measured: again.longestStep, limit: 50, unit: ' ms' },
    { what: '2,000 × 20 annual targets: plan read, longest slice', measured: reading.parsing, limit: 50, unit: ' ms' },
    { what: '… template compared, longest slice', measured: reading.making, limit: 50, unit: ' ms' },
    { what: 'SCORECARD, 10,000 rows: per the same by hand', measured: scorecard.perByHand, limit: 4, unit: '×' },
    { what: 'ten times the rows: SCORECARD', measured: scorecard.tenTimes, limit: 11, unit: '×' },
    {
      what: `${rowsInCells} rows: one-cell functions per SCORECARD`,
      measured: inCells,
      limit: 10,
      unit: '×',
      isLeast: true,
    },
    { what: 'functions.js, gzipped', measured: gzipped('functions.js') / 1024, limit: 20, unit: ' KB' },
    { what: 'ten times the rows: template', measured: scaling.template, limit: 11, unit: '×' },
    { what: 'ten times the rows: reading', measured: scaling.reading, limit: 11, unit: '×' },
    { what: 'ten times the rows: checks', measured: scaling.checks, limit: 11, unit: '×' },
    { what: '100,000 entries: requests of a check', measured: checked.requests, limit: 4, unit: '' },
    { what: '100,000 entries: largest of them', measured: checked.largest / 1e6, limit: 5, unit: ' MB' },
    { what: '100,000 entries: findings', measured: checked.findings, limit: null, unit: '' },
    { what: 'with these on record: requests of a check', measured: checked.again, limit: null, unit: '' },
    { what: 'ten times the cells: checks', measured: checks.tenfoldCells, limit: 11, unit: '×' },
    { what: '100,000 entries: checks by per-cell rules in ajv', measured: checks.againstSchemas, limit: 1, unit: '×' },
    { what: 'one edit in ten times the cells', measured: checks.oneEdit, limit: 1.2, unit: '×' },
    { what: '100,000 entries: longest pause', measured: checks.longestPause, limit: 50, unit: ' ms' },
    ...(await paneFigures()),
  ];
}

/** In one browser, which none of the others need. */
async function paneFigures(): Promise<readonly Figure[]> {
  await bundlePage();
  const browser = await startBrowser();
  try {
    const start = await measureStart(browser);
    const entry = await measureEntry(browser);
    return [
      { what: 'pane, first view with the functions, gzipped', measured: start.gzipped / 1024, limit: 130, unit: ' KB' },
      { what: 'pane: to be used, of the least page', measured: start.ratio, limit: 1.5, unit: '×' },
      { what: 'pane: to be used', measured: start.pane, limit: null, unit: ' ms' },
      { what: 'least page: to be used', measured: start.least, limit: null, unit: ' ms' },
      { what: 'pane: longest pause during entry', measured: entry.pause, limit: 50, unit: ' ms' },
      { what: 'pane: other view drawn', measured: entry.viewSwitch, limit: null, unit: ' ms' },
      { what: 'pane: finding shown after an entry', measured: entry.check, limit: null, unit: ' ms' },
    ];
  } finally {
    await browser.close();
  }
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join('dist', file))).length;
}

function print(rows: readonly Figure[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, measured, limit, unit, isLeast } of rows) {
    const number = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
    const holds = limit === null || (isLeast ? measured >= limit : measured <= limit);
    const verdict =
      limit === null ? '' : `${isLeast ? 'at least' : 'at most'} ${limit}${unit}  ${holds ? 'met' : 'NOT MET'}`;
    console.log(`${what.padEnd(width)}  ${(number + unit).padStart(9)}  ${verdict}`.trimEnd());
  }
}

async function main(): Promise<void> {
  await ensureBuilt();
  print(await figures());
}

void main();

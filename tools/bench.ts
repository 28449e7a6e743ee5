/** Measures what the project promises in figures: one table, ratios in one run. `npm run bench`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureInCells, rowsInCells } from './bench/in-cells';
import { measureChecks } from './bench/checks';
import { planOf } from './bench/many-indicators';
import { measureScaling } from './bench/scaling';
import { measureScorecard } from './bench/scorecard';
import { measureTraffic } from './bench/traffic';
import { demoPlan } from './demo/demo-plan';
import { ensureBuilt } from './ensure-built';

interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: string;
  /** The limit is the least that will do. */
  readonly isLeast?: true;
}

const many = 2000;

async function figures(): Promise<readonly Figure[]> {
  const haining = await measureTraffic(demoPlan('haining-14fyp', 'zh-CN'));
  const large = await measureTraffic(planOf(many));
  const scaling = await measureScaling();
  const scorecard = await measureScorecard();
  const inCells = await measureInCells();
  const checks = await measureChecks();
  return [
    { what: 'Haining template: requests', measured: haining.requests, limit: 3, unit: '' },
    { what: 'Haining template: sent per byte of content', measured: haining.perContentByte, limit: 6, unit: '×' },
    { what: `${many} indicators: sent per byte of content`, measured: large.perContentByte, limit: 2, unit: '×' },
    { what: `${many} indicators: largest request`, measured: large.largestRequest / 1e6, limit: 5, unit: ' MB' },
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
    { what: 'ten times the cells: checks', measured: checks.tenfoldCells, limit: 11, unit: '×' },
    { what: '100,000 entries: checks by per-cell rules in ajv', measured: checks.againstSchemas, limit: 1, unit: '×' },
    { what: 'one edit in ten times the cells', measured: checks.oneEdit, limit: 1.2, unit: '×' },
    { what: '100,000 entries: longest pause', measured: checks.longestPause, limit: 50, unit: ' ms' },
  ];
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join('dist', file))).length;
}

function print(rows: readonly Figure[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, measured, limit, unit, isLeast } of rows) {
    const number = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
    const verdict = (isLeast ? measured >= limit : measured <= limit) ? 'met' : 'NOT MET';
    const bound = isLeast ? 'at least' : 'at most';
    console.log(`${what.padEnd(width)}  ${(number + unit).padStart(9)}  ${bound} ${limit}${unit}  ${verdict}`);
  }
}

async function main(): Promise<void> {
  await ensureBuilt();
  print(await figures());
}

void main();

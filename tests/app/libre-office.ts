/**
 * LibreOffice as a second opinion: it opens the saved workbook without the add-in, calculates everything anew and saves it.
 * The cut-off is changed in the file first, so that results that were only carried along would be wrong.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { progressRows } from '../../src/template/progress-layout';
import type { Held } from '../../tools/demo/read-back';
import { computedColumns, type Picture } from './both-forms';

/** The program, or null where it is not installed. */
export function soffice(): string | null {
  return spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0 ? 'soffice' : null;
}

/** LibreOffice trusts the results in files of others unless told otherwise. */
const calculateOnLoad = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Comma, quotes, UTF-8; texts in quotes, numbers in full; a file for each sheet. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

export async function recalculated(
  office: string,
  saved: Uint8Array,
  cutOffs: readonly Held[],
): Promise<readonly Picture[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tidemark-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), calculateOnLoad);
    const names = cutOffs.map((_, i) => `cut-off-${i}.xlsx`);
    for (const [i, name] of names.entries()) await writeWith(saved, cutOffs[i] ?? '', join(folder, name));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(folder, name));
    execFileSync(
      office,
      [profile, '--headless', '--convert-to', everySheet, '--outdir', join(folder, 'out'), ...files],
      {
        timeout: 240_000,
        stdio: 'ignore',
      },
    );
    return names.map((name) => pictureIn(join(folder, 'out'), name.replace('.xlsx', '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeWith(saved: Uint8Array, cutOff: Held, file: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(saved.slice().buffer);
  const [place = ''] = workbook.definedNames.getRanges('PLAN_CutOff').ranges;
  const [sheet = '', address = ''] = place.replaceAll("'", '').split('!');
  const cell = workbook.getWorksheet(sheet)?.getCell(address.replaceAll('$', ''));
  if (!cell) throw new Error('the file has no cut-off');
  cell.value = cutOff === '' ? null : cutOff;
  await workbook.xlsx.writeFile(file);
}

interface SheetText {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Sheets are known by their key rows: those of progress and review hold a status, that of the progress sheet reasons, too. */
function pictureIn(folder: string, name: string): Picture {
  const sheets = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .flatMap((file): SheetText[] => {
      const rows = parse(readFileSync(join(folder, file)), { relaxColumnCount: true });
      const keys = rows.find((row) => row[0] === 'key');
      return keys?.includes('status') ? [{ keys, rows }] : [];
    });
  const progress = sheets.find(({ keys }) => keys.includes('why'));
  const elapsed = progress?.rows[progressRows.cutOff]?.[progress.keys.indexOf('issuer')];
  return new Map<string, Held>([
    ['elapsed', shown(elapsed)],
    ...sheets.flatMap((sheet) => cellsOf(sheet, sheet === progress ? computedColumns : ['status'])),
  ]);
}

function cellsOf({ keys, rows }: SheetText, wanted: readonly string[]): readonly (readonly [string, Held])[] {
  const data = rows.slice(rows.findIndex((row) => row[0] === 'key') + 1).filter(([id = '']) => id !== '');
  return data.flatMap((row) => wanted.map((key) => [`${row[0] ?? ''} ${key}`, shown(row[keys.indexOf(key)])] as const));
}

function shown(text = ''): Held {
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (!/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?%?$/.test(text)) return text;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

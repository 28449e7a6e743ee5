/**
 * LibreOffice as a second opinion: it opens the saved workbook without the add-in, calculates everything anew and saves it.
 * The cut-off is changed in the file first, so that results that were only carried along would be wrong.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook, type CellValue, type Worksheet } from 'exceljs';
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
    execFileSync(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files], {
      timeout: 240_000,
      stdio: 'ignore',
    });
    const pictures: Picture[] = [];
    for (const name of names) pictures.push(await readFile(join(folder, 'out', name)));
    return pictures;
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

async function readFile(file: string): Promise<Picture> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const [progress, review] = ['PLAN_Progress', 'PLAN_Review'].map((name) => readBlock(workbook, name));
  const elapsed = progress && shown(progress.sheet.getRow(2).getCell(progress.columns.get('issuer') ?? 0).value);
  return new Map<string, Held>([
    ['elapsed', elapsed ?? ''],
    ...(progress?.cells(computedColumns) ?? []),
    ...(review?.cells(['status']) ?? []),
  ]);
}

interface ReadFile {
  readonly sheet: Worksheet;
  readonly columns: ReadonlyMap<string, number>;
  cells(keys: readonly string[]): readonly (readonly [string, Held])[];
}

function readBlock(workbook: Workbook, name: string): ReadFile | null {
  const [place = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheetName = '', firstRow = '', lastRow = ''] =
    /^'?(.+?)'?!\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(place) ?? [];
  const sheet = workbook.getWorksheet(sheetName);
  if (!sheet) return null;
  const columns = new Map<string, number>();
  sheet.getRow(Number(firstRow)).eachCell((cell, at) => columns.set(String(shown(cell.value)), at));
  const rows = Array.from({ length: Number(lastRow) - Number(firstRow) }, (_, i) =>
    sheet.getRow(Number(firstRow) + 1 + i),
  );
  return {
    sheet,
    columns,
    cells: (keys) =>
      rows.flatMap((row) => {
        const id = shown(row.getCell(columns.get('key') ?? 1).value);
        if (id === '') return [];
        return keys.map((key) => [`${String(id)} ${key}`, shown(row.getCell(columns.get(key) ?? 1).value)] as const);
      }),
  };
}

function shown(value: CellValue): Held {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if ('error' in value) return String(value.error);
  if ('result' in value) return shown(value.result as CellValue);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  return '';
}

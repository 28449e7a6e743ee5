/** Entries from a CSV file (RFC 4180, UTF-8, BOM allowed) with the header `no,year,value`; values stay texts. */
import { parse } from 'csv-parse/sync';
import { DemoProblem } from './problem';

export interface CsvEntry {
  readonly no: string;
  readonly year: string;
  readonly value: string;
  /** Line of the file, for messages. */
  readonly line: number;
}

const header = ['no', 'year', 'value'];

export function parseEntriesCsv(text: string, file: string): readonly CsvEntry[] {
  const records = read(text, file);
  const [first, ...rest] = records;
  if (first?.record.map((name) => name.trim()).join() !== header.join())
    throw new DemoProblem(`${file}: line 1 must be the header “no,year,value”`);
  return rest.map(({ record, info }) => {
    const [no = '', year = '', value = ''] = record;
    return { no: no.trim(), year: year.trim(), value, line: info.lines };
  });
}

function read(
  text: string,
  file: string,
): readonly { readonly record: string[]; readonly info: { readonly lines: number } }[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as ReturnType<typeof read>;
  } catch (thrown) {
    throw new DemoProblem(`${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

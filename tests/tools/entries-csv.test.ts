import { describe, expect, test } from '@jest/globals';
import { parseEntriesCsv } from '../../tools/demo/entries-csv';

describe('a CSV file of entries', () => {
  test('may begin with a BOM, hold quoted commas and end its lines either way', () => {
    const text = '\ufeffno,year,value\r\n1,2021,"2,61"\r\n2,2021,1.8\n\n3,2021,"a ""b"""\n';
    expect(parseEntriesCsv(text, 'e.csv').map(({ no, year, value }) => [no, year, value])).toEqual([
      ['1', '2021', '2,61'],
      ['2', '2021', '1.8'],
      ['3', '2021', 'a "b"'],
    ]);
  });

  test.each([
    ['without the header', '1,2021,2.61\n', /line 1 must be the header/],
    ['with a row of two fields', 'no,year,value\n1,2021\n', /line 2/],
    ['with a quote left open', 'no,year,value\n1,2021,"2\n', /[Qq]uote/],
    ['that is empty', '', /line 1/],
  ])('%s is refused, and the place is named', (_what, text, message) => {
    expect(() => parseEntriesCsv(text, 'e.csv')).toThrow(message);
  });
});

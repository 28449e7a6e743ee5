/**
 * Reads dates and times as Excel with a Chinese region does (order year-month-day) and gives the serial number and format.
 * Compositions such as `7.4:38:54.6` are no times, but `7:35:58` is one, and `12/86` is December 1986: Excel decides so.
 */

export interface ReadDate {
  readonly value: number;
  readonly format: string;
}

const SHORT_DATE = 'yyyy/m/d';
const MONTH_DAY = 'm"月"d"日"';
const MONTH_YEAR = 'mmm-yy';
const SECONDS_PER_DAY = 86_400;
/** Excel takes numbers of four digits at most in a time. */
const TIME = /^(\d{1,4}):(\d{1,4})(?::(\d{1,4}))?(\.\d+)?(?: *(am|pm|a|p|上午|下午))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function readDateOrTime(text: string, year: number): ReadDate | null {
  const time = readTime(text);
  if (time) return time;
  const date = readDate(text, year);
  if (date) return date;
  const both = /^(\S+) +(\d.*)$/.exec(text);
  if (!both) return null;
  const day = readDate(both[1] ?? '', year);
  const hour = readTime(both[2] ?? '');
  if (!day || !hour || hour.value >= 1) return null;
  return { value: day.value + hour.value, format: `${SHORT_DATE} h:mm` };
}

function readTime(text: string): ReadDate | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, first = '', second = '', third, fraction, half] = match;
  // `38:54.6` counts minutes and seconds, everything else begins with hours.
  const short = third === undefined && fraction !== undefined;
  const hours = short ? 0 : Number(first);
  const minutes = Number(short ? first : second);
  const seconds = Number(short ? second : (third ?? 0)) + Number(fraction ?? 0);
  const overflows = [hours > 23 && hours, minutes > 59, seconds >= 60].filter(Boolean).length;
  if (overflows > 1) return null;
  if (half !== undefined && (hours > 12 || overflows > 0)) return null;
  const afternoon = half !== undefined && /^(p|下)/i.test(half);
  const hour = half === undefined ? hours : (hours % 12) + (afternoon ? 12 : 0);
  const value = (hour * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
  if (fraction !== undefined) return { value, format: 'mm:ss.0' };
  if (value >= 1) return { value, format: '[h]:mm:ss' };
  const shape = third === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, format: half === undefined ? shape : `${shape} AM/PM` };
}

function readDate(text: string, thisYear: number): ReadDate | null {
  const chinese = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    if (year === undefined && day === undefined) return null;
    const format = `${year === undefined ? '' : 'yyyy"年"'}m"月"${day === undefined ? '' : 'd"日"'}`;
    return dated(year === undefined ? thisYear : fullYear(year), Number(month), Number(day ?? 1), format);
  }
  const named = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (named) return readNamedMonth(named[1], named[2] ?? '', named[3], thisYear);
  const three = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (three) {
    const [, first = '', , second = '', third = ''] = three;
    if (third.length === 4) return dated(fullYear(third), Number(first), Number(second), SHORT_DATE);
    if (third.length > 2 || first.length === 3) return null;
    return dated(fullYear(first), Number(second), Number(third), SHORT_DATE);
  }
  const two = /^(\d{1,4})[-/](\d{1,4})$/.exec(text);
  if (!two) return null;
  const [, first = '', second = ''] = two;
  if (first.length === 4) return dated(fullYear(first), Number(second), 1, MONTH_YEAR);
  if (first.length > 2 || second.length === 3) return null;
  if (second.length <= 2) {
    const day = dated(thisYear, Number(first), Number(second), MONTH_DAY);
    if (day) return day;
  }
  return second.length >= 2 ? dated(fullYear(second), Number(first), 1, MONTH_YEAR) : null;
}

function readNamedMonth(
  day: string | undefined,
  name: string,
  year: string | undefined,
  thisYear: number,
): ReadDate | null {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || (day === undefined && year === undefined)) return null;
  const format = day === undefined ? MONTH_YEAR : year === undefined ? 'd-mmm' : 'd-mmm-yy';
  return dated(year === undefined ? thisYear : fullYear(year), month, Number(day ?? 1), format);
}

/** Two digits: 00–29 are 2000s, 30–99 are 1900s. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): ReadDate | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, format };
}

/** Excel's day number; its calendar holds a 29 February 1900 that never was. null for what is no date. */
export function dateSerial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / (SECONDS_PER_DAY * 1000);
  return days < 61 ? days - 1 : days;
}

/**
 * Formula texts in the spelling people see and in the spelling files have: functions newer than Excel 2007 carry `_xlfn.`
 * in a file, add-in functions `_xldudf_` with underlines for dots (office-js#5611). Text in quotes is left alone.
 */

/** Functions that Excel 2007 does not know; the list of prefixed names is published with the Open XML format. */
const NEWER: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW
  CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
  ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG
  RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT
  T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P
  VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT FIELDVALUE SORTBY`.split(
    /\s+/,
  ),
);
/** These two came to Excel's files with another prefix. */
const SHEET_PREFIXED: ReadonlySet<string> = new Set(['FILTER', 'SORT']);
const CALL = /([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g;

/** Strips the file's prefixes: what people (and Univer) see. */
export function cleanFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideQuotes(formula, (part) =>
    part
      .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, '$1#')
      .replace(/_xlfn\.(_xlws\.)?/gi, '')
      .replace(/_xlpm\./gi, '')
      .replace(/_xldudf_([A-Za-z0-9]+)_([A-Za-z0-9_.]+)/gi, '$1.$2'),
  );
}

/** The spelling in a file, without `=`. `isCustom` tells an add-in's function from a built-in with a dot in its name. */
export function fileFormula(formula: string, isCustom: (name: string) => boolean): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const spelled = outsideQuotes(spillsSpelled(body), (part) =>
    part.replace(CALL, (name) => {
      const upper = name.toUpperCase();
      if (isCustom(upper)) return `_xldudf_${upper.replaceAll('.', '_')}`;
      if (SHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
  return /\bLET\(|\bLAMBDA\(/i.test(spelled) ? prefixParameters(spelled) : spelled;
}

/** `A1#` is a function of its own in a file. */
function spillsSpelled(formula: string): string {
  if (!formula.includes('#')) return formula;
  const pattern =
    /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.])(\$?[A-Za-z]{1,3}\$?\d{1,7})#/gu;
  return formula.replace(pattern, (whole: string, sheet: string | undefined, cell: string | undefined) =>
    cell === undefined ? whole : `_xlfn.ANCHORARRAY(${sheet ?? ''}${cell})`,
  );
}

/** The local names of LET and LAMBDA are marked in a file. */
function prefixParameters(formula: string): string {
  const names = new Set<string>();
  for (const list of callArguments(formula, 'LET')) {
    for (let index = 0; index < list.length - 1; index += 2) names.add((list[index] ?? '').trim());
  }
  for (const list of callArguments(formula, 'LAMBDA')) list.slice(0, -1).forEach((name) => names.add(name.trim()));
  const plain = [...names].filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));
  if (plain.length === 0) return formula;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.!$'])(${plain.join('|')})(?![\\p{L}\\p{N}_.!(])`, 'giu');
  return outsideQuotes(formula, (part) => part.replace(pattern, '_xlpm.$1'));
}

function callArguments(formula: string, name: string): string[][] {
  const lists: string[][] = [];
  const start = new RegExp(`\\b${name}\\(`, 'gi');
  for (let match = start.exec(formula); match; match = start.exec(formula))
    lists.push(splitArguments(formula, start.lastIndex));
  return lists;
}

/** The arguments of the call whose opening bracket ends at `from`. */
export function splitArguments(formula: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let quote = '';
  let begin = from;
  for (let index = from; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth++;
    else if ((character === ')' || character === '}') && depth > 0) depth--;
    else if (character === ')') {
      found.push(formula.slice(begin, index));
      break;
    } else if (character === ',' && depth === 0) {
      found.push(formula.slice(begin, index));
      begin = index + 1;
    }
  }
  return found;
}

/** Changes a formula's text but not its strings and quoted sheet names. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) =>
    part.startsWith('"') || part.startsWith("'") ? part : change(part),
  );
}

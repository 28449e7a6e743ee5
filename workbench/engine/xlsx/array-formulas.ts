/**
 * Finds formulas that Excel must evaluate as arrays. In a file a formula without the array mark is read with implicit
 * intersection: `IF(K7:O7="","",K7:O7)` would look at one cell only and Excel would show it with an @.
 */
import { LexerTreeBuilder, sequenceNodeType, type ISequenceNode } from '@univerjs/engine-formula';

/** Functions that take ranges as they are; everything else wants single values. */
const TAKES_RANGES: ReadonlySet<string> = new Set(
  `SUM PRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN MAX MINA MAXA
  MINIFS MAXIFS INDEX MATCH XMATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP ROWS COLUMNS SUMPRODUCT TEXTJOIN CONCAT CONCATENATE AND OR
  XOR MEDIAN MODE LARGE SMALL RANK STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP QUARTILE PERCENTILE SUBTOTAL AGGREGATE
  OFFSET AREAS COUNTUNIQUE GEOMEAN HARMEAN SLOPE INTERCEPT RSQ CORREL FORECAST NPV IRR CHOOSE ISREF CELL SHEET LET`.split(
    /\s+/,
  ),
);
/** Their results are arrays by nature. */
const GIVES_ARRAYS =
  /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|TEXTSPLIT|WRAPROWS|WRAPCOLS|EXPAND|CHOOSEROWS|CHOOSECOLS|TREND|GROWTH|LINEST|FREQUENCY|MMULT)\(/i;
const OPERATORS: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);

export function takesRanges(name: string): boolean {
  return TAKES_RANGES.has(name);
}

const lexer = new LexerTreeBuilder();

/** `isArrayName` tells whether a defined name stands for more than one cell; `isCustom` an add-in's function. */
export function needsArrayMark(
  formula: string,
  isArrayName: (name: string) => boolean,
  isCustom: (name: string) => boolean,
): boolean {
  if (GIVES_ARRAYS.test(formula)) return true;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return false;
  const tokens = nodes.map((node) => (typeof node === 'string' ? node.trim() : node)).filter((node) => node !== '');
  const calls: string[] = [];
  let name = '';
  let inArray = 0;
  for (const [index, token] of tokens.entries()) {
    if (typeof token === 'string') {
      for (const character of token) {
        if (character === '(') calls.push(name);
        else if (character === ')') calls.pop();
        else if (character === '{') inArray++;
        else if (character === '}') inArray--;
        name = '';
      }
      continue;
    }
    if (token.nodeType === sequenceNodeType.FUNCTION) {
      name = token.token.toUpperCase();
      // What an add-in's function gives is unknown: Excel marks all of them.
      if (isCustom(name)) return true;
      continue;
    }
    name = '';
    if (inArray > 0 || !isMany(token, isArrayName)) continue;
    const enclosing = [...calls].reverse().find((call) => call !== '');
    if (enclosing === undefined || !TAKES_RANGES.has(enclosing)) return true;
    const operand = isOperator(tokens[index - 1]) || isOperator(tokens[index + 1]);
    if (operand && enclosing !== 'SUMPRODUCT') return true;
  }
  return false;
}

function isMany(node: ISequenceNode, isArrayName: (name: string) => boolean): boolean {
  if (node.nodeType === sequenceNodeType.DEFINED_NAME) return isArrayName(node.token);
  if (node.nodeType !== sequenceNodeType.REFERENCE) return false;
  const reference = node.token.slice(node.token.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first, last] = reference.split(':');
  return last !== undefined && first !== last;
}

function isOperator(token: string | ISequenceNode | undefined): boolean {
  if (token === undefined) return false;
  const text = typeof token === 'string' ? token : token.nodeType === sequenceNodeType.NORMAL ? token.token : '';
  return (
    OPERATORS.has(text.trim().slice(-2)) ||
    OPERATORS.has(text.trim().slice(-1)) ||
    OPERATORS.has(text.trim().slice(0, 1))
  );
}

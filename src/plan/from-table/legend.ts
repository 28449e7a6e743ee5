/** The note under a table: what its marks and brackets mean. What is not understood of it is kept apart. */
import { compact, oneLine } from './table';

export type MarkMeaning =
  | { readonly kind: 'issuer'; readonly issuer: string }
  /** The base is of another year than the plan's. */
  | { readonly kind: 'base-year'; readonly year: number };

export interface Legend {
  /** By marks; '' is what carries none. */
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  /** The note says that figures in brackets are totals of the period. */
  readonly bracketsAreTotals: boolean;
  /** It says so of round ones, which no figure has by itself. */
  readonly roundAreTotals: boolean;
  /** Clauses that say something else. */
  readonly rest: readonly string[];
}

export const noLegend: Legend = { marks: new Map(), bracketsAreTotals: false, roundAreTotals: false, rest: [] };

const noteStart = /^(?:备?注|说明|附注|注释|注解|note)\d*[:：.、\s]?/i;
const sourceStart = /^(?:数据|资料)来源/;

export function isNote(text: string): boolean {
  const line = oneLine(text);
  return noteStart.test(line) || sourceStart.test(line) || /^[*＊※△▲†‡]+(?:号|表示|为|是|指|[:：])/.test(line);
}

const unmarked = /^(?:无|未|没有)(?:标识|标注|标记|标|注|带|星)?[*＊]*(?:号|者|的)?/;
const marked = /^(?:带|标|注|标注|标有|加)?["“]?([*＊※△▲☆★#＃†‡①-⑳¹²³]+)["”]?(?:号)?(?:者|的)?/;
const bracketed = /^(?:\[|〔|【|［)\s*(?:\]|〕|】|］)(?:内|中|里)?/;
const round = /^[（(]\s*[)）](?:内|中|里)?/;
const meaning = /^(?:指标)?(?:的?数据|的?数)?(?:均)?(?:为|表示|是|指|代表|即|[:：])(?:的是)?(.+)$/;

export function readLegend(notes: readonly string[]): Legend {
  const marks = new Map<string, MarkMeaning>();
  const rest: string[] = [];
  let bracketsAreTotals = false;
  let roundAreTotals = false;
  for (const clause of notes.flatMap(clausesOf)) {
    const subject = unmarked.exec(clause) ?? marked.exec(clause);
    const text = subject && meaning.exec(clause.slice(subject[0].length).trim())?.[1];
    const means = text ? meaningOf(text) : null;
    const bracket = bracketed.exec(clause);
    if (bracket && /累计|合计|总/.test(clause)) bracketsAreTotals = true;
    else if (round.test(clause) && /累计|合计|总/.test(clause)) roundAreTotals = true;
    else if (subject && means) marks.set((subject[1] ?? '').replaceAll('＊', '*').replaceAll('＃', '#'), means);
    else rest.push(clause);
  }
  return { marks, bracketsAreTotals, roundAreTotals, rest };
}

function clausesOf(note: string): readonly string[] {
  return oneLine(note)
    .replace(noteStart, '')
    .split(/[；;。，,、]\s*|\s(?=[*＊※△▲†‡①-⑳[〔])/)
    .map((clause) => clause.replace(/^(?:[(（]?\d[)）.、．]|[①-⑳](?=\s*[带标注加〔[【［*＊]))\s*/, '').trim())
    .filter((clause) => clause !== '');
}

/** Words that name a level of government or an office; whatever else a mark may mean is no issuer. */
const offices = /国|中央|省|市|州|县|区|镇|厅|局|委|部|办|定制|自定|本级|上级/;

function meaningOf(text: string): MarkMeaning | null {
  const year = /((?:19|20|21)\d{2})年/.exec(compact(text));
  if (year) return { kind: 'base-year', year: Number(year[1]) };
  if (!offices.test(text)) return null;
  return { kind: 'issuer', issuer: text.trim().replace(/(?<=.)的?指标$/, '') };
}

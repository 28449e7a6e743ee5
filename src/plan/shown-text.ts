/** What people type, as texts that a plan takes (plan.schema.json, "shown"). */

/** What a plan file refuses: control and invisible characters. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]+/g;

/** As a plan file takes it, `most` characters at most; the cell keeps what was written. */
export function cleaned(text: string, most: number): string {
  return text.replace(unseen, ' ').trim().slice(0, most);
}

/** Names of departments or towns, one a line or parted by commas: none twice, none too long, none that a plan refuses. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[\r\n,，;；、]/).map((name) => cleaned(name.replace(/[\s|]+/g, ' '), 60).trimEnd());
  return [...new Set(names)].filter((name) => name !== '').slice(0, 200);
}

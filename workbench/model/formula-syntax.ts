/** Whether a formula can be read at all: what Excel refuses to take, as against what it takes and shows as an error. */

/** Texts, quoted sheet names and what stands in brackets: nothing in them counts. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g;
const opening: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

export function isWellFormed(formula: string): boolean {
  const bare = formula.slice(1).replace(quoted, 'x').trim();
  if (bare === '' || /["']/.test(bare) || /[-+*/^&=<>:,]$/.test(bare)) return false;
  const open: string[] = [];
  for (const character of bare) {
    if ('({'.includes(character)) open.push(character);
    const wanted = opening[character];
    if (wanted !== undefined && open.pop() !== wanted) return false;
  }
  return open.length === 0;
}

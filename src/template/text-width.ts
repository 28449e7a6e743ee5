/** How wide a text is about, in points. */

/** A Chinese character is as wide as the font is high, others about half. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, character) => width + (character > '\u2e80' ? fontSize : fontSize * 0.52), 0);
}

/** What stands in a cell's text besides what can be seen: invisible characters, spaces, full-width forms. Linear time. */

/** Characters without a look: controls, format characters, variation selectors, fillers. Spaces are not among them. */
const invisible =
  /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]/gu;

const spaces = /[\s\u0085]+/gu;

/** The text without invisible characters, with single plain spaces inside and none at its ends. */
export function visibleText(text: string): string {
  return text.replace(invisible, '').replace(spaces, ' ').trim();
}

/** NFKC folds full-width letters, digits and signs; the dashes that stand for a minus are folded besides. */
export function foldWidth(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212\ufe63]/g, '-');
}

/** The colons of a composition: `：` and `∶` are as good as `:` and no fault of their own. */
export function plainColons(text: string): string {
  return text.replace(/[：∶]/g, ':');
}

/** Whether characters of other widths or shapes than the plain ones stand in a text (colons apart). */
export function hasFullWidth(text: string): boolean {
  const plain = plainColons(text);
  return plain.normalize('NFKC') !== plain;
}

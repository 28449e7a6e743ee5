/** The little XML writing that the parts need which exceljs does not write. */

export function escapeXml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // XML 1.0 allows no other control characters.
      .replace(/\p{Cc}/gu, (character) => ('\t\n\r'.includes(character) ? character : ''))
  );
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes that are undefined are left out; booleans become 1 and 0. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`,
    )
    .join('');
  return content === undefined ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');
}

/** `#RRGGBB` as Office Open XML writes colours: with an alpha of FF. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

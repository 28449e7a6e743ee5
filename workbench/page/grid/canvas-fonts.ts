/**
 * Chinese glyphs on a machine that has no Chinese font: the grid is drawn on canvases, whose text falls back to the page's
 * own font only when every font string names it, and is not drawn again when a font arrives later.
 */

export const pageFont = 'Noto Sans SC';

/** Adds the page's font behind the cell's own in every font that a canvas is given. */
export function addCanvasFallback(): void {
  const { prototype } = CanvasRenderingContext2D;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, 'font') ?? {};
  if (!get || !set) return;
  Object.defineProperty(prototype, 'font', {
    configurable: true,
    get,
    set(this: CanvasRenderingContext2D, font: string) {
      Reflect.apply(set, this, [font.includes(pageFont) ? font : `${font}, "${pageFont}"`]);
    },
  });
}

/** All faces: what is drawn before its font has arrived is not drawn again. */
export async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((face) => face.load()));
}

/** The named styles of a workbook: built-in ones, changed or not, and an add-in's own. */
import type { CellStyle, Engine } from '../../engine/engine';
import { failure } from '../errors';
import { builtInLooks } from './built-in';

/** Which parts of a look the style gives to cells. */
export type Included = 'alignment' | 'border' | 'font' | 'number' | 'patterns' | 'protection';

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  look: CellStyle;
  readonly included: Set<Included>;
}

const everything: readonly Included[] = ['alignment', 'border', 'font', 'number', 'patterns', 'protection'];

export class StyleBook {
  private readonly styles = new Map<string, NamedStyle>();

  constructor(private readonly engine: Engine) {
    for (const [name, look] of Object.entries(builtInLooks))
      this.put({ name, builtIn: true, look, included: parts(name, look) });
  }

  all(): readonly NamedStyle[] {
    return [...this.styles.values()];
  }

  find(name: string): NamedStyle | null {
    return this.styles.get(name.toLowerCase()) ?? null;
  }

  add(name: string): void {
    if (name === '' || name.length > 255) throw failure('InvalidArgument', name);
    if (this.find(name)) throw failure('ItemAlreadyExists', name);
    this.put({ name, builtIn: false, look: {}, included: new Set(everything) });
  }

  /** Cells of the style fall back to Normal. */
  remove(style: NamedStyle): void {
    if (style.name === 'Normal') throw failure('AccessDenied', style.name);
    for (const { sheet, row, column } of this.uses(style.name))
      this.engine.clearStyle(sheet, { row, column, rows: 1, columns: 1 });
    this.styles.delete(style.name.toLowerCase());
  }

  change(style: NamedStyle, change: CellStyle): void {
    style.look = { ...style.look, ...change };
    for (const { sheet, row, column } of this.uses(style.name))
      this.engine.setStyle(sheet, { row, column, rows: 1, columns: 1 }, change);
  }

  private put(style: NamedStyle): void {
    this.styles.set(style.name.toLowerCase(), style);
  }

  private uses(name: string): { sheet: string; row: number; column: number }[] {
    const { engine } = this;
    return engine.sheetIds().flatMap((sheet) => {
      const used = engine.usedRect(sheet, false);
      if (!used) return [];
      return Array.from({ length: used.rows * used.columns }, (_, i) => ({
        sheet,
        row: used.row + Math.floor(i / used.columns),
        column: used.column + (i % used.columns),
      })).filter(({ row, column }) => engine.style(sheet, row, column).named === name);
    });
  }
}

/** What a built-in style is about: a number style leaves fonts and fills alone. */
function parts(name: string, look: CellStyle): Set<Included> {
  if (name === 'Normal') return new Set(everything);
  const keys = Object.keys(look);
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  const about: readonly (readonly [Included, boolean])[] = [
    ['border', has(/^(border|diagonal)/)],
    ['font', has(/^(font|bold|italic|underline)/)],
    ['number', has(/^numberFormat/)],
    ['patterns', has(/^(fill|pattern)/)],
  ];
  return new Set(about.filter(([, is]) => is).map(([part]) => part));
}

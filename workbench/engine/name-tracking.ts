/**
 * Univer 0.25 forgets which names a formula uses: a changed name reaches neither the parsed formulas, which it keeps, nor the
 * cells that must be calculated again. This finds both.
 */
import type { IUnitRange, Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  Lexer,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { Change, Grid } from './grid';

const NAME_CHANGES: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

export class NameTracking {
  /** Every name that there has been, as Univer marks changed ones: removed ones must become #NAME?. */
  private readonly names = Object.create(null) as Record<string, string>;

  constructor(private readonly grid: Grid) {
    this.parseNamesAnew();
    this.remember();
  }

  /** The cells that mention a name among the changes, and their sheets, whose dependencies must be found anew. */
  stale(changes: readonly Change[]): {
    readonly ranges: readonly IUnitRange[];
    readonly sheets: Readonly<Record<string, string>>;
  } {
    const { injector, unitId } = this.grid;
    this.remember();
    const changed = changes.filter(({ id }) => NAME_CHANGES.includes(id)).map(({ params }) => String(params['name']));
    const ranges: IUnitRange[] = [];
    const sheets: Record<string, string> = {};
    if (changed.length === 0) return { ranges, sheets };
    for (const name of changed) this.names[name] = '1';
    injector.get(IFunctionService).deleteFormulaAstCacheKey(...changed);
    const mentioned = changed.map((name) => name.toUpperCase());
    for (const [sheetId, rows] of Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {})) {
      for (const [row, line] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries((line ?? {}) as Record<string, Nullable<{ f: string }>>)) {
          const formula = item?.f.toUpperCase() ?? '';
          if (!mentioned.some((name) => formula.includes(name))) continue;
          const [at, across] = [Number(row), Number(column)];
          const range = { startRow: at, endRow: at, startColumn: across, endColumn: across };
          ranges.push({ unitId, sheetId, range });
          sheets[sheetId] = '1';
        }
      }
    }
    return { ranges, sheets };
  }

  private remember(): void {
    const { injector, unitId } = this.grid;
    for (const item of Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}))
      this.names[item.name] = '1';
  }

  /** The parser keeps what a name meant the first time, unless told that the name has changed. */
  private parseNamesAnew(): void {
    const { injector, unitId } = this.grid;
    const lexer = injector.get(Lexer);
    const builder = injector.get(LexerTreeBuilder);
    const definitions = injector.get(IDefinedNamesService);
    const config = injector.get(IFormulaCurrentConfigService);
    lexer.treeBuilder = (formula, transformSuffix = true) => {
      // Looking for names takes longer than all the rest, and most formulas mention none.
      const text = formula.toUpperCase();
      if (!Object.keys(this.names).some((name) => text.includes(name.toUpperCase())))
        return builder.treeBuilder(formula, transformSuffix);
      return builder.treeBuilder(formula, transformSuffix, {
        unitId,
        getValueByName: (unit, name) => definitions.getValueByName(unit, name),
        getDirtyDefinedNameMap: () => ({ [unitId]: this.names }),
        getSheetName: (unit, sheet) => config.getSheetName(unit, sheet),
      });
    };
  }
}

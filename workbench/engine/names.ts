/** Defined names of the workbook and of single sheets. Univer keeps references without `=`; people and Excel write them with it. */
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { NameOptions } from './engine';
import type { Grid } from './grid';

/** Univer's mark for a name that belongs to the whole workbook. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

export class Names {
  private count = 0;

  constructor(private readonly grid: Grid) {}

  list(): NameState[] {
    return this.all().map((item) => ({
      name: item.name,
      formula: item.formulaOrRefString.startsWith('=') ? item.formulaOrRefString : `=${item.formulaOrRefString}`,
      sheet: scopeOf(item),
      visible: item.hidden !== true,
      comment: item.comment ?? '',
    }));
  }

  set(name: string, formula: string, options: NameOptions = {}): void {
    const sheet = options.sheet ?? null;
    const before = this.find(name, sheet);
    this.grid.execute(SetDefinedNameMutation.id, {
      id: before?.id ?? `name-${++this.count}`,
      name,
      formulaOrRefString: formula.replace(/^=/, ''),
      comment: options.comment ?? before?.comment ?? '',
      hidden: !(options.visible ?? before?.hidden !== true),
      localSheetId: sheet ?? WHOLE_WORKBOOK,
    });
  }

  remove(name: string, sheet: string | null): void {
    const item = this.find(name, sheet);
    if (item) this.grid.execute(RemoveDefinedNameMutation.id, { ...item });
  }

  private find(name: string, sheet: string | null) {
    return this.all().find((item) => item.name.toUpperCase() === name.toUpperCase() && scopeOf(item) === sheet);
  }

  private all() {
    return Object.values(this.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.grid.unitId) ?? {});
  }
}

function scopeOf({ localSheetId }: { readonly localSheetId?: string | undefined }): string | null {
  return localSheetId && localSheetId !== WHOLE_WORKBOOK ? localSheetId : null;
}

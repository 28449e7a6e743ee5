/**
 * The add-in's functions for the grid, whichever frame they live in now. Their names are there before the add-in's page is:
 * formulas of an opened workbook would stay #NAME? otherwise. Until then, and while it loads anew, they are busy.
 */
import type { FunctionHost } from '../../engine/engine';
import { createFunctionHost, type FunctionRealm } from '../../headless/function-host';
import type { FunctionMetadata } from '../../headless/function-metadata';
import type { Faults } from '../../protocol/faults';

export interface AddinFunctions {
  readonly namespace: string;
  readonly metadata: FunctionMetadata;
}

export class PaneFunctions implements FunctionHost {
  private host: FunctionHost | null = null;
  private readonly upper: readonly string[];

  constructor(
    private readonly functions: AddinFunctions,
    private readonly faults: Readonly<Pick<Faults, 'functionsMissing' | 'blanks'>>,
    private readonly sheetName: (sheet: string) => string,
  ) {
    const prefix = functions.namespace ? `${functions.namespace}.` : '';
    this.upper = functions.metadata.functions.map(({ name }) => `${prefix}${name}`.toUpperCase());
  }

  /** null while no page of the add-in is loaded. */
  liveIn(realm: FunctionRealm | null): void {
    const { functions, faults, sheetName } = this;
    this.host = realm && createFunctionHost({ realm, ...functions, faults, sheetName });
  }

  names(): readonly string[] {
    return this.faults.functionsMissing ? [] : this.upper;
  }

  call(...call: Parameters<FunctionHost['call']>): ReturnType<FunctionHost['call']> {
    return this.host ? this.host.call(...call) : { error: '#GETTING_DATA' };
  }
}

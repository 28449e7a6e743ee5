/** Loads an add-in's functions as Excel does: metadata and script from the manifest's addresses, names into the grid. */
import { readFileSync } from 'node:fs';
import type { Engine } from '../engine/engine';
import type { ExcelHost } from '../protocol/excel-host';
import type { FunctionsPart } from '../protocol/manifest/addin-manifest';
import { fileOfUrl } from './distribution';
import type { Frame } from './frame';
import { createFunctionHost, type FunctionRealm } from './function-host';
import type { FunctionMetadata } from './function-metadata';

export interface FunctionConnection {
  readonly host: ExcelHost;
  readonly engine: Engine;
  readonly frame: Frame;
  readonly part: FunctionsPart;
  readonly distribution: string;
}

export function connectFunctions({ host, engine, frame, part, distribution }: FunctionConnection): void {
  const metadata = JSON.parse(readFileSync(fileOfUrl(distribution, part.metadataUrl), 'utf8')) as FunctionMetadata;
  if (part.scriptUrl) frame.run(fileOfUrl(distribution, part.scriptUrl));
  const functions = createFunctionHost({
    realm: frame.window as unknown as FunctionRealm,
    metadata,
    namespace: part.namespace,
    faults: host.faults,
    sheetName: (sheet) => engine.sheetName(sheet),
  });
  engine.setFunctions(functions);
  host.onFaultChange((key) => {
    if (key === 'functionsMissing') engine.setFunctions(functions);
  });
}

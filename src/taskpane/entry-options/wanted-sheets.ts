/** The optional sheets that the next template is asked for. */
import type { GenerateRequest } from '../../app/generate-request';

export type WantedSheets = Pick<GenerateRequest, 'withinYear' | 'ledger'>;

/** What the pane asks for when a plan comes from a table or a file, or goes to one; loaded with the views that ask. */
import { inSlices } from '../../excel/in-slices';
import type { PastedTable } from '../../plan/from-table/pasted-table';
import { parsePlanSteps, type PlanResult } from '../../plan/load-plan';
import type { Plan } from '../../plan/plan';
import type { Language } from '../../words/language';
import { builtInPlan } from '../../plan/built-in';
import type { Outcome } from '../outcome';
import type { Tell } from '../queue';
import { readShownDefinition, writeDefinition, type ShownDefinition, type WrittenDefinition } from './definition';
import { readTable } from './read-table';

export interface PlanSourcePort {
  readTable(tell: Tell): Promise<Outcome<PastedTable>>;
  writeDefinition(plan: Plan, language: Language, tell: Tell): Promise<Outcome<WrittenDefinition>>;
  readDefinition(tell: Tell): Promise<Outcome<ShownDefinition>>;
  builtIn(id: string): Plan | null;
  /** The content of a plan file. */
  parse(text: string): Promise<PlanResult>;
  /** Excel on the web lets a file be saved from the pane; WebView2, in which Excel for Windows shows it, does not. */
  canDownload(): boolean;
}

export const planSourcePort: PlanSourcePort = {
  readTable,
  writeDefinition,
  readDefinition: readShownDefinition,
  builtIn: builtInPlan,
  parse: (text) => inSlices(parsePlanSteps(text)),
  canDownload: () => Office.context.platform === Office.PlatformType.OfficeOnline,
};

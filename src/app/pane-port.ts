/**
 * Everything that the pane asks of the workbook, in one place: its hooks know nothing else of it, and tests hand in a plain
 * object instead. Commands are loaded when they are first used, so that the pane opens without them.
 */
import type { Plan } from '../plan/plan';
import type { Checked } from './check-entries';
import type { Explanation } from './explain-finding';
import type { Fixed } from './fix-findings';
import { followWorkbook, type Followers } from './follow-workbook';
import type { Generated, GenerateRequest } from './generate-template';
import { goTo, type Place } from './go-to';
import { loaded } from './loaded';
import { done, notice, refused, type Outcome } from './outcome';
import type { TemplatePreview } from './preview-template';
import { whenCommandEnds, type Tell } from './queue';
import { readWorkbook } from './read-workbook';
import type { WorkbookView } from './workbook-view';

export interface PanePort {
  /** null: the workbook has no template. */
  read(): Promise<Outcome<WorkbookView | null>>;
  /** A built-in plan, by its id. */
  loadPlan(id: string): Promise<Outcome<Plan>>;
  previewTemplate(request: GenerateRequest): Promise<Outcome<TemplatePreview>>;
  generateTemplate(request: GenerateRequest, tell: Tell): Promise<Outcome<Generated>>;
  checkEntries(tell: Tell): Promise<Outcome<Checked>>;
  fixFindings(ids: readonly string[], tell: Tell): Promise<Outcome<Fixed>>;
  explainFinding(explanation: Explanation, tell: Tell): Promise<Outcome<null>>;
  goTo(place: Place): Promise<Outcome<null>>;
  /** Rejects when Excel does not let the add-in listen. Resolves with what ends it. */
  follow(followers: Followers): Promise<() => Promise<void>>;
  /** Calls back when a command has ended, also one of the ribbon's. */
  whenCommandEnds(listener: () => void): () => void;
}

export const workbookPort: PanePort = {
  read: readWorkbook,
  loadPlan: (id) =>
    loaded(import('../plan/built-in'), async ({ builtInPlan }) => {
      const plan = builtInPlan(id);
      return plan ? done(plan, []) : refused(notice('not-loaded', 'error'));
    }),
  previewTemplate: (request) => loaded(import('./preview-template'), (code) => code.previewTemplate(request)),
  generateTemplate: (request, tell) =>
    loaded(import('./generate-template'), (code) => code.generateTemplate(request, tell)),
  checkEntries: (tell) => loaded(import('./check-entries'), (code) => code.checkEntries(tell)),
  fixFindings: (ids, tell) => loaded(import('./fix-findings'), (code) => code.fixFindings(ids, tell)),
  explainFinding: (explanation, tell) =>
    loaded(import('./explain-finding'), (code) => code.explainFinding(explanation, tell)),
  goTo,
  follow: followWorkbook,
  whenCommandEnds,
};

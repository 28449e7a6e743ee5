/** What 生成模板 would do in the workbook as it stands, worked out by the same code and without writing anything. */
import { runReading } from '../excel/run';
import type { SheetId } from '../template/sheet-spec';
import { failed } from './failed';
import { readWhole } from './generate-template';
import type { GenerateRequest } from './generate-request';
import { done, type Notice, type Outcome } from './outcome';
import { planHere } from './plan-here';
import { planWriting } from './plan-writing';
import { refusalToGenerate } from './refusal';

export interface TemplatePreview {
  /** Why it would be refused; the rest says what would be done otherwise. */
  readonly refusal: Notice | null;
  readonly entriesKept: number;
  /** Sheets under the names that they would have then. */
  readonly sheets: readonly { readonly id: SheetId; readonly name: string; readonly fate: 'kept' | 'new' }[];
  /** Sheets that would be renamed and stay beside the new ones: present name and new name. */
  readonly setAside: readonly { readonly name: string; readonly newName: string }[];
}

export async function previewTemplate(request: GenerateRequest): Promise<Outcome<TemplatePreview>> {
  try {
    const facts = await runReading(readWhole, () => undefined);
    const refusal = refusalToGenerate(facts, request.plan);
    const { plan, before } = planHere(facts, request.plan);
    const { names, standing, entriesKept } = planWriting(facts, { ...request, plan }, before);
    const visible = [...names].filter(([id]) => id !== 'dictionary');
    return done(
      {
        refusal,
        entriesKept,
        sheets: visible.map(([id, name]) => ({ id, name, fate: standing.sheets.has(id) ? 'kept' : 'new' })),
        setAside: [...standing.renames].map(([name, newName]) => ({ name, newName })),
      },
      [],
    );
  } catch (thrown) {
    return failed(thrown);
  }
}

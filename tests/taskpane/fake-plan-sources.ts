/** Tables and definition sheets behind the pane's port, in memory and without Excel. */
import { done, type Outcome } from '../../src/app/outcome';
import type { PlanSourcePort } from '../../src/app/plan-sources/plan-source-port';
import { builtInPlan } from '../../src/plan/built-in';
import { parsePasted, type PastedTable } from '../../src/plan/from-table/pasted-table';
import { parsePlan } from '../../src/plan/load-plan';
import type { Plan } from '../../src/plan/plan';
import { readDefinition } from '../../src/template/definition/read-definition';
import type { Language } from '../../src/words/language';
import { cellsOf, gridOf, type Cells } from '../template/definition/definition-grid';

export class FakePlanSources implements PlanSourcePort {
  /** What is selected, as it would be copied. */
  selected = '';
  /** The definition sheet that was written last, to be edited. */
  sheet: Cells = [];

  readTable = async (): Promise<Outcome<PastedTable>> => done(parsePasted(this.selected), []);

  writeDefinition = async (plan: Plan, language: Language) => {
    this.sheet = cellsOf(plan, language);
    return done({ sheet: '规划定义' }, []);
  };

  readDefinition = async () => done({ sheet: '规划定义', read: readDefinition(gridOf(this.sheet)) }, []);

  builtIn = builtInPlan;
  parse = (text: string) => Promise.resolve(parsePlan(text));
  canDownload = () => true;
}

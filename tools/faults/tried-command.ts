/** A press of one of the add-in's buttons, and the workbook that it is tried in. */
import type { Notice, Outcome } from '../../src/app/outcome';
import type { Tell } from '../../src/app/queue';
import type { Workbench } from '../../workbench/headless/workbench';
import type { AddIn } from './page';
import type { StartId } from './starts';

export interface TriedCommand {
  readonly name: string;
  readonly start: StartId;
  /** It leaves the workbook as it is. */
  readonly reads?: true;
  /** Not a button's: done twice, it is done twice. */
  readonly isEdit?: true;
  /** What it says where it does a part of its work and names the part that it left out. */
  readonly leavesOut?: Notice['code'];
  readonly press: (addIn: AddIn, tell: Tell, workbench: Workbench) => Promise<Outcome<unknown>>;
}

/** By the member of the port that is pressed. */
export type Presses = Readonly<
  Record<Exclude<keyof AddIn, 'cancel' | 'whenCommandEnds' | 'follow'>, readonly TriedCommand[]>
>;

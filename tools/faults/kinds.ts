/** The kinds of bad days: what is planned for a request, of which the number of actions is known from an undisturbed run. */
import type { Faults } from '../../workbench/protocol/faults';
import type { Page } from './page';

export interface FaultKind {
  readonly name: string;
  /** What is planned for one request; several where the place within it matters. `again` presses the button a second time. */
  readonly plans: (actions: number, page: Page, again: () => void) => readonly Partial<Faults>[];
  /** No outcome is to be expected of a page that has lost its session. */
  readonly losesPage?: true;
  /** The button was pressed twice: the command must have run once. */
  readonly pressesTwice?: true;
}

const refusedWith = (errorCode: string): Partial<Faults> => ({ errorCode });
const happening = (deed: () => unknown): readonly Partial<Faults>[] => [{ happening: deed }];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const faultKinds: readonly FaultKind[] = [
  { name: 'refused', plans: () => [refusedWith('GeneralException')] },
  { name: 'half-done', plans: (actions) => places(actions).map((failAtAction) => ({ failAtAction })) },
  { name: 'thrown', plans: () => [{ failAs: 'throw' }] },
  {
    name: 'slow, pressed twice',
    pressesTwice: true,
    plans: (_actions, _page, again) =>
      happening(() => {
        again();
        return pause(5);
      }),
  },
  { name: 'cancelled', plans: (_actions, { addIn }) => happening(() => addIn.cancel()) },
  {
    name: 'a cell is edited',
    plans: (_actions, { workbench: { faults } }) =>
      happening(() => {
        faults.cellEdit = true;
        setTimeout(() => (faults.cellEdit = false), 5);
      }),
  },
  {
    name: 'protected',
    plans: (_actions, { workbench }) =>
      [/指标进度/, /审核记录/, /专项目标/, /./].flatMap((names) =>
        happening(() => {
          const { engine } = workbench;
          for (const id of engine.sheetIds()) if (names.test(engine.sheetName(id))) setProtected(workbench, id, true);
        }),
      ),
  },
  { name: 'inactive workbook', plans: () => [refusedWith('InactiveWorkbook')] },
  { name: '5 MB', plans: () => [refusedWith('RequestPayloadSizeLimitExceeded')] },
  {
    name: 'ApiNotFound',
    plans: (actions) => [
      refusedWith('ApiNotFound'),
      { failAtAction: Math.floor(actions / 2), errorCode: 'ApiNotFound' },
    ],
  },
  { name: 'session lost', losesPage: true, plans: () => [{ failAs: 'lost' }, { failAs: 'lost-after' }] },
];

/** Where in a request Excel stops: near its beginning, within it, at its very end. */
function places(actions: number): readonly number[] {
  return [...new Set([0.2, 0.5, 0.8, 1].map((share) => Math.ceil((actions - 1) * share)))];
}

export function setProtected({ model }: Page['workbench'], id: string, isProtected: boolean): void {
  model.state.sheetState(id).protection = isProtected ? { options: {}, password: null } : null;
}

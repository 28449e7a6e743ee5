/** What is looked at in the sheet, or marked there. */
import type { Presses } from '../tried-command';

export const viewsPresses = {
  read: [{ name: 'read', reads: true, start: 'filled', press: (addIn) => addIn.read() }],
  goTo: [
    {
      name: 'go to',
      reads: true,
      start: 'filled',
      press: (addIn) => addIn.goTo({ indicatorId: 'urban-jobs', year: 2022 }),
    },
  ],
  markLagging: [
    {
      name: 'mark lagging',
      start: 'filled',
      leavesOut: 'special-unmarked',
      press: (addIn, tell) => addIn.markLagging(tell),
    },
  ],
} as const satisfies Partial<Presses>;

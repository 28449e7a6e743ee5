/** Runs the main job in the headless workbench: the production code through the real office.js, then reads everything back. */
import { openWorkbench, type Workbench } from '../../workbench/headless/workbench';
import type { WorkbookState } from '../../workbench/state/workbook-state';
import { checkEntries } from '../../src/app/check-entries';
import { generateTemplate } from '../../src/app/generate-template';
import type { Notice, Outcome } from '../../src/app/outcome';
import type { Plan } from '../../src/plan/plan';
import { appSentence } from '../../src/words/app-words';
import type { DemoArguments } from './arguments';
import type { CsvEntry } from './entries-csv';
import { DemoProblem } from './problem';
import { readResult } from './read-result';
import type { Result } from './result';
import { typeCutOff, typeEntries } from './typing';

export interface MainJob extends Pick<DemoArguments, 'language' | 'asOf'> {
  readonly plan: Plan;
  readonly entries: readonly CsvEntry[];
}

export interface MainJobDone {
  readonly result: Result;
  readonly workbook: Uint8Array;
  readonly state: WorkbookState;
  readonly notices: readonly string[];
}

export async function runMainJob(job: MainJob): Promise<MainJobDone> {
  const { plan, language } = job;
  const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: 'dist', language });
  try {
    useAsHost(workbench);
    const say = ({ code, details }: Notice) => appSentence(language, code, details);
    const notices: string[] = [];
    const run = async <Value>(command: Promise<Outcome<Value>>): Promise<Value> => {
      const outcome = await command;
      notices.push(...outcome.notices.map(say));
      if (!outcome.ok) throw new DemoProblem(notices.join('\n'));
      return outcome.value;
    };
    const tell = (told: Notice) => void notices.push(say(told));

    workbench.traffic.reset();
    await run(generateTemplate({ plan, language }, tell));
    await workbench.settled();
    const traffic = trafficOf(workbench);
    const { problems, lastYear } = await typeEntries(workbench, job.entries);
    await typeCutOff(workbench, job.asOf ?? lastYear);
    await run(checkEntries(tell));
    await workbench.settled();
    const result = await readResult(workbench, problems, traffic);
    return { result, workbook: await workbench.save(), state: await workbench.state(), notices };
  } finally {
    workbench.close();
  }
}

/** The production code finds Excel and Office where a page has them: on the global object. */
export function useAsHost({ Excel, Office }: Pick<Workbench, 'Excel' | 'Office'>): void {
  Object.assign(globalThis, { Excel, Office });
}

/** Requests of making the template; the release of references, which office.js sends by itself, is not counted. */
export function trafficOf({ traffic }: Workbench): Result['traffic'] {
  const requests = traffic.requests.filter((request) => request.kind === 'work');
  const total = (pick: (request: (typeof requests)[number]) => number) =>
    requests.reduce((sum, each) => sum + pick(each), 0);
  return {
    requests: requests.length,
    bytesOut: total(({ bytesOut }) => bytesOut),
    bytesIn: total(({ bytesIn }) => bytesIn),
    largestRequest: Math.max(0, ...requests.map(({ bytesOut }) => bytesOut)),
  };
}

/** What `npm audit --json` answered: known faults of the packages that ship, or that nobody could be asked for them. */
import { isRecord } from '../../src/plan/plan-places';

/** Not from what npm has kept: offline it knows of no fault at all, and says so as if it had asked. */
export const auditCommand = ['audit', '--omit=dev', '--json', '--offline=false'] as const;

const unasked = (why: string) =>
  `The registry could not be asked for known faults of the packages (${why}): nothing was released. ` +
  'Where it can never be asked, --without-audit releases all the same, and says that they were not looked for.';

/** A sentence for each package with a known fault; one that the registry did not answer. */
export function auditProblems(answer: string): readonly string[] {
  const read = parsed(answer);
  if (!isRecord(read)) return [unasked('npm answered with something else')];
  const { auditReportVersion, vulnerabilities, message } = read;
  if (auditReportVersion === undefined || !isRecord(vulnerabilities))
    return [unasked(typeof message === 'string' ? message : 'npm gave no reason')];
  return Object.entries(vulnerabilities).map(([name, known]) => {
    const { severity, range } = isRecord(known) ? known : {};
    return `${name} ${String(range)} has a known fault (${String(severity)}): nothing was released. See npm audit --omit=dev.`;
  });
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

/**
 * Runs every command of the add-in in the headless workbench with a fault at each of its requests in turn, for every kind of
 * bad day, and tells per command and kind how many points were tried and how many went wrong: `npm run faults`, or
 * `npm run faults -- NAME` for the commands whose name holds NAME. Exits 1 when anything went wrong.
 */
import { triedCommands } from './faults/commands';
import { bundleAddIn } from './faults/page';
import { commandPrinted, complaints, tally, totalsPrinted } from './faults/report';
import { tryCommands } from './faults/try-commands';
import { endWith } from './end-with';
import { ensureBuilt } from './ensure-built';

async function main(): Promise<readonly string[]> {
  const [wanted = ''] = process.argv.slice(2);
  await ensureBuilt();
  const tried = await tryCommands(
    triedCommands.filter(({ name }) => name.includes(wanted)),
    await bundleAddIn(),
    { onCommand: (points) => console.log([commandPrinted(tally(points)), ...complaints(points), ''].join('\n')) },
  );
  console.log(totalsPrinted(tally(tried)));
  const defects = tried.filter(({ verdict }) => verdict.length > 0).length;
  return defects > 0 ? [`${defects} points went wrong.`] : [];
}

endWith(main());

/** Before the tests: the add-in as built, which the workbench loads, and the workbench's page. */
import { ensureBuilt } from '../tools/ensure-built';
import { bundlePage } from '../tools/page/bundle-page';

export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
  await bundlePage();
}

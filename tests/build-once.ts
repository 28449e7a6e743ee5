/** Before the tests: the add-in as built, which the workbench loads, the workbench's page, and a template made with them. */
import { ensureBuilt } from '../tools/ensure-built';
import { bundlePage } from '../tools/page/bundle-page';
import { ensureTemplateMade } from './made-template';

export default async function buildOnce(): Promise<void> {
  await ensureBuilt();
  await bundlePage();
  ensureTemplateMade();
}

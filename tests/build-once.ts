/** Before the tests: what they load in one piece, the add-in as built, the workbench's page, templates made with them. */
import { ensureBuilt } from '../tools/ensure-built';
import { bundlePage } from '../tools/page/bundle-page';
import { bundleLibraries } from './bundle-libraries';
import { ensureTemplatesMade } from './made-template';

export default async function buildOnce(): Promise<void> {
  await Promise.all([ensureBuilt(), bundlePage(), bundleLibraries()]);
  await ensureTemplatesMade();
}

/** Before the tests: the add-in as built, which the headless workbench loads. */
import { ensureBuilt } from '../tools/ensure-built';

export default ensureBuilt;

/** Runs code that is loaded when it is first needed; when it cannot be loaded, that is an outcome like any other. */
import { notice, refused, type Outcome } from './outcome';

export async function loaded<Code, Value>(
  loading: Promise<Code>,
  run: (code: Code) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  let code: Code;
  try {
    code = await loading;
  } catch {
    return refused(notice('not-loaded', 'error'));
  }
  return run(code);
}

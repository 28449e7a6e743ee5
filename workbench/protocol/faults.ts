/**
 * What can be made to go wrong. Every switch can be changed at any time and acts on the next request or calculation.
 * Excel's standing limits (protected sheets, names taken, the gate by requirement set) are not faults and always on.
 */

export type BlankMode = 'null' | 'empty' | 'zero';

export interface Faults {
  /** A cell is being edited: requests on the workbook fail, or wait when sent with delayForCellEdit. */
  cellEdit: boolean;
  /** Bytes of one request or answer; Excel on the web allows 5 MB, `Infinity` is Excel on a desktop. */
  payloadLimit: number;
  /** The n-th request on the workbook from now fails (1 = the next); null = none. Released references do not count. */
  failAtRequest: number | null;
  /** In that request (the next one when failAtRequest is null): the index of the action that fails; what stood before it stays done. null = refused whole. */
  failAtAction: number | null;
  /** With which code those two fail. */
  errorCode: string;
  /** Milliseconds before a request is worked on. */
  delay: number;
  /** The add-in's functions are not registered: their cells show #NAME?. */
  functionsMissing: boolean;
  /** How a blank cell reaches a custom function: `null` (web), `''`, or 0 (some desktop builds; office-js#4702, #5262). */
  blanks: BlankMode;
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const NO_FAULTS: Readonly<Faults> = {
  cellEdit: false,
  payloadLimit: WEB_PAYLOAD_LIMIT,
  failAtRequest: null,
  failAtAction: null,
  errorCode: 'GeneralException',
  delay: 0,
  functionsMissing: false,
  blanks: 'null',
};

/** Faults as plain assignable properties that tell when one of them changed. */
export function observedFaults(initial: Partial<Faults>, onChange: (key: keyof Faults) => void): Faults {
  return new Proxy<Faults>(
    { ...NO_FAULTS, ...initial },
    {
      set(target, key, value) {
        if (!(key in NO_FAULTS)) throw new Error(`There is no fault called ${String(key)}.`);
        Reflect.set(target, key, value);
        onChange(key as keyof Faults);
        return true;
      },
    },
  );
}

/** Counts one request on the workbook and says whether and where it has to fail. */
export function takePlannedFailure(faults: Faults): { readonly atAction: number | null } | null {
  if (faults.failAtRequest === null && faults.failAtAction === null) return null;
  const left = faults.failAtRequest ?? 1;
  if (left > 1) {
    faults.failAtRequest = left - 1;
    return null;
  }
  const atAction = faults.failAtAction;
  faults.failAtRequest = null;
  faults.failAtAction = null;
  return { atAction };
}

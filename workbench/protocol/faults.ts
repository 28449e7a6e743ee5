/**
 * What can be made to go wrong. Every switch can be changed at any time and acts on the next request or calculation.
 * Excel's standing limits (protected sheets, names taken, the gate by requirement set) are not faults and always on.
 */

export type BlankMode = 'null' | 'empty' | 'zero';

/**
 * What becomes of the planned request: an answer says that it failed, the library's call throws, or the page loses its session:
 * this request and all later ones stay without an answer, `lost-after` once it has been done.
 */
export type FailureForm = 'answer' | 'throw' | 'lost' | 'lost-after';

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
  /** How the request at failAtRequest fails. */
  failAs: FailureForm;
  /** Happens just before the request at failAtRequest, which then does not fail: a person protects a sheet, begins to type. */
  happening: (() => unknown) | null;
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
  failAs: 'answer',
  happening: null,
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

export interface PlannedFault {
  readonly as: FailureForm | 'happening';
  readonly atAction: number | null;
  readonly happening: () => unknown;
}

/** Counts one request on the workbook and says what was planned for it; what was planned is then done with. */
export function takePlannedFault(faults: Faults): PlannedFault | null {
  const { failAtRequest, failAtAction, failAs, happening } = faults;
  if (failAtRequest === null && failAtAction === null) return null;
  const left = failAtRequest ?? 1;
  if (left > 1) {
    faults.failAtRequest = left - 1;
    return null;
  }
  Object.assign(faults, { failAtRequest: null, failAtAction: null, failAs: 'answer', happening: null });
  return { as: happening ? 'happening' : failAs, atAction: failAtAction, happening: happening ?? (() => undefined) };
}

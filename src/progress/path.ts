/** The path from base to target: which share is due when, and which point in time a share has earned. */
import type { Notation } from '../notation/notation';
import { isOmitted, type Held } from './held';
import { tolerance } from './noise';
import { haveOneSign } from './one-sign';
import { ownPath } from './own-path';
import { badInput, failed, type Result } from './result';
import { readActual, type Reported } from './reported';
import type { Base } from './row';
import { straight, type Path, type Span } from './straight-path';
import { travellerOf, type Traveller } from './traveller';

/** A word, or one cell for each year. */
export type PathArgument = Held | readonly Held[];

/** Read apart from any row: straight, geometric, or the office's annual targets (null where blank). */
export type PathChoice = 'linear' | 'geometric' | readonly (Reported | null)[];

/** `#VALUE!` for another word, a range of another length than the years, or a cell that is no annual target. */
export function readPath(argument: PathArgument, years: number): Result<PathChoice> {
  if (!Array.isArray(argument)) {
    const word = argument as Held;
    if (isOmitted(word)) return 'linear';
    const name = typeof word === 'string' ? word.trim().toLowerCase() : '';
    if (name === 'linear' || name === 'geometric') return name;
  }
  const cells: readonly Held[] = Array.isArray(argument) ? argument : [argument as Held];
  if (cells.length !== years) return badInput({ code: 'bad-path' });
  const read = cells.map((cell) => readActual(cell, 0));
  return read.some(failed) ? badInput({ code: 'bad-path' }) : (read as readonly (Reported | null)[]);
}

/** The path of a row; `#N/A` where there is none, `#VALUE!` for a path that the kind of row cannot take. */
export function pathOf(target: Notation, base: Base, choice: PathChoice, span: Span): Result<Path> {
  if (choice === 'geometric' && target.kind === 'composition') return badInput({ code: 'no-geometric-path' });
  const traveller = travellerOf(target, base);
  if (failed(traveller)) return traveller;
  if (choice === 'linear') return straight(span);
  if (choice === 'geometric') return geometric(traveller, span);
  return ownPath(choice, traveller, span);
}

/** E = ((T/b)^e − 1) / (T/b − 1). */
function geometric(traveller: Traveller, span: Span): Result<Path> {
  if (traveller.kind !== 'level' || !haveOneSign(traveller.target, traveller.base))
    return badInput({ code: 'no-geometric-path' });
  const ratio = traveller.target / traveller.base;
  const line = straight(span);
  if (Math.abs(ratio - 1) <= tolerance) return line;
  const growth = Math.log(ratio);
  return {
    share: (at) => Math.expm1(line.share(at) * growth) / (ratio - 1),
    earned: (share, at) => {
      const reached = share * (ratio - 1);
      return line.earned(reached > -1 ? Math.log1p(reached) / growth : share, at);
    },
  };
}

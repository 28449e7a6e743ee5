/** Long work cut into short steps, so that whoever runs it may let others have their turn in between. */

export type Steps<Result> = Generator<void, Result>;

/** What steps come to that nobody pauses. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A list worked through with a pause after so many of its items as take no time worth telling. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  of: (item: Item, at: number) => Result,
  atOnce = 20,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    results.push(of(item, at));
    if (at % atOnce === atOnce - 1) yield;
  }
  return results;
}

/** What some make in steps and others at once. */
export function* whole<Result extends object>(made: Result | Steps<Result>): Steps<Result> {
  return isSteps(made) ? yield* made : made;
}

function isSteps<Result extends object>(made: Result | Steps<Result>): made is Steps<Result> {
  return 'next' in made;
}

/** Steps taken once for each object they work on: what they came to is the same list or object each time. */
export function remembered<Of extends object, Result>(steps: (of: Of) => Steps<Result>): (of: Of) => Steps<Result> {
  const known = new WeakMap<Of, { readonly result: Result }>();
  return function* (of) {
    const before = known.get(of);
    if (before) return before.result;
    const result = yield* steps(of);
    known.set(of, { result });
    return result;
  };
}

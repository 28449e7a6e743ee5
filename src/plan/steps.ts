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

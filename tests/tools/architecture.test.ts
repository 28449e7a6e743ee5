import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const picture = /```mermaid\n([^]*?)```/.exec(page)?.[1] ?? '';

function gathered(pairs: readonly (readonly [from: string, to: string])[]): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    if (from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  }
  return arrows;
}

/** Lines such as `a --> b & c --> d`. */
function drawn(): Arrows {
  const lines = picture.split('\n').map((line) => line.split('-->').map((names) => names.trim().split(' & ')));
  return gathered(
    lines.flatMap((stops) =>
      stops.slice(1).flatMap((to, i) => (stops[i] ?? []).flatMap((from) => to.map((one) => [from, one] as const))),
    ),
  );
}

/** `src/plan/plan.ts` is in the room plan, `src/start.ts` in the room start. */
function roomOf(path: string): string {
  return relative(root, path).split(/[\\/]/)[1]?.replace(/\.ts$/, '') ?? '';
}

/** From which file to which, types included. */
function importedFiles(): readonly (readonly [from: string, to: string])[] {
  const files = ['src', 'workbench'].flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .map((file) => join(root, folder, file))
      .filter((file) => /\.tsx?$/.test(file) && statSync(file).isFile()),
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )'(\.[^']+)'/g)].map(
      ([, to = '']) => [file.replace(/\.tsx?$/, ''), join(dirname(file), to)] as const,
    ),
  );
}

function imported(): Arrows {
  return gathered(importedFiles().map(([from, to]) => [roomOf(from), roomOf(to)] as const));
}

/** Those in a circle, and those that lead to one: what is left when everything is gone that leads nowhere. */
function inCircles(arrows: Arrows): readonly string[] {
  let left = [...arrows];
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const names = new Set(left.map(([from]) => from));
    left = left.filter(([, tos]) => [...tos].some((to) => names.has(to)));
  }
  return left.map(([from]) => relative(root, from)).sort();
}

function reachable(arrows: Arrows, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (room: string): void => {
    if (seen.has(room)) return;
    seen.add(room);
    arrows.get(room)?.forEach(visit);
  };
  from.forEach(visit);
  return seen;
}

/** Without the arrows to what other arrows lead to anyway. */
function needed(arrows: Arrows): readonly string[] {
  return [...arrows]
    .flatMap(([from, tos]) =>
      [...tos]
        .filter(
          (to) =>
            !reachable(
              arrows,
              [...tos].filter((other) => other !== to),
            ).has(to),
        )
        .map((to) => `${from} --> ${to}`),
    )
    .sort();
}

describe('files', () => {
  test('lead to others, and never back to themselves', () => {
    expect(inCircles(gathered(importedFiles()))).toEqual([]);
  });

  test.each<[what: string, pairs: readonly (readonly [string, string])[], found: number]>([
    [
      'a row',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      0,
    ],
    [
      'two that need each other',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      2,
    ],
    [
      'three in a ring, behind a row',
      [
        ['z', 'a'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      4,
    ],
  ])('of which %s are found out', (_what, pairs, found) => {
    expect(inCircles(gathered(pairs))).toHaveLength(found);
  });
});

describe('the page on the architecture', () => {
  test('draws the rooms and their imports as the code has them', () => {
    expect(needed(drawn())).toEqual(needed(imported()));
  });

  test('leaves no arrow out but those that others lead along', () => {
    const arrows = drawn();
    const hidden = [...imported()].flatMap(([from, tos]) =>
      [...tos].filter((to) => !reachable(arrows, [from]).has(to)).map((to) => `${from} --> ${to}`),
    );
    expect(hidden).toEqual([]);
  });

  test.each([
    ...new Set([...page.matchAll(/`((?:src|workbench|tools|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path)),
  ])('names %s, which is there', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});

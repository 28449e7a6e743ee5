/** The longest stretch of the add-in's own script in a profile of the page that it shares with grid and host. */

/** What of V8's profile is needed; times in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const own = '/addin/';
const collector = '(garbage collector)';

/** Milliseconds. The collection of garbage counts for whoever was running; anything else ends a stretch. */
export function longestPause({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const owners = ownersOf(nodes);
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, at) => {
    const owner = owners.get(sample) ?? '';
    const isOwn = owner.includes(own) || (owner === collector && stretch > 0);
    // A sample stands for the time until the next.
    stretch = isOwn ? stretch + (timeDeltas[at + 1] ?? 0) : 0;
    longest = Math.max(longest, stretch);
  });
  return longest / 1000;
}

/** The file that the innermost function of each node stands in; a built-in function is its caller's. */
function ownersOf(nodes: Profile['nodes']): ReadonlyMap<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, string>();
  const visit = (id: number, callers: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const { functionName, url } = node.callFrame;
    const owner = url || callers || functionName;
    owners.set(id, owner);
    for (const child of node.children ?? []) visit(child, url || (functionName === '(root)' ? '' : callers));
  };
  const [root] = nodes;
  if (root) visit(root.id, '');
  return owners;
}

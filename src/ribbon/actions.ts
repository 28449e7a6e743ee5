/** The ribbon's actions, once: the manifest names the same ids, which tools/manifest-check.ts compares. */

export const actionIds = ['generateTemplate', 'checkEntries', 'markLagging'] as const;

export type ActionId = (typeof actionIds)[number];

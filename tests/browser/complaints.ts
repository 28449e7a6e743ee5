/** What axe has to say against what a page or a frame shows now: rule and elements, none when all is well. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

declare global {
  interface Window {
    readonly axe?: Axe;
  }
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export async function complaints(place: Page | Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  // A frame that was loaded anew has lost it.
  if (!(await place.evaluate(() => window.axe !== undefined))) await place.evaluate(source);
  return place.evaluate(async (left) => {
    const context = { include: ['body'], exclude: left.map((selector) => [selector]) };
    const { violations = [] } = (await window.axe?.run(context, { resultTypes: ['violations'] })) ?? {};
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, exclude);
}

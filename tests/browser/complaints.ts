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

/** axe's rules on colours, those of level AAA left out as it does by itself. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Extent {
  /** Parts that are not looked at. */
  readonly exclude?: readonly string[];
  /** Only what a theme changes. */
  readonly coloursOnly?: boolean;
}

export async function complaints(
  place: Page | Frame,
  { exclude = [], coloursOnly = false }: Extent = {},
): Promise<readonly string[]> {
  // A frame that was loaded anew has lost it.
  if (!(await place.evaluate(() => window.axe !== undefined))) await place.evaluate(source);
  const context = { include: ['body'], exclude: exclude.map((selector) => [selector]) };
  const options = {
    resultTypes: ['violations'],
    ...(coloursOnly ? { runOnly: { type: 'rule', values: colourRules } } : {}),
  };
  return place.evaluate(
    async (given) => {
      const { violations = [] } = (await window.axe?.run(given.context, given.options)) ?? {};
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { context, options },
  );
}

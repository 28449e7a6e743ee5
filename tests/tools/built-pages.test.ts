/** What the built pages let in, and that the built scripts need no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { openWorkbench } from '../../workbench/headless/workbench';
import { contentSecurityPolicy } from '../../tools/build/content-security-policy';

const dist = join(__dirname, '../../dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const scripts = files.filter((file) => file.endsWith('.js'));
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');

const policyOf = (html: string) => /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html)?.[1] ?? '';

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(/;\s*/).map((part) => {
      const [name = '', ...sources] = part.split(' ');
      return [name, sources];
    }),
  );
}

/** Places where a script makes code out of text, or a text is given to a timer. */
function evaluations(code: string): readonly string[] {
  const source = ts.createSourceFile('built.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression.getText(source);
      const [first] = node.arguments ?? [];
      const isTimed = /(?:^|\.)set(?:Timeout|Interval)$/.test(callee) && first && ts.isStringLiteralLike(first);
      if (/(?:^|\.)(?:eval|Function|execScript)$/.test(callee) || isTimed)
        found.push(node.getText(source).slice(0, 80));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the pages as built', () => {
  test('are the pane and the help, and no other', () => {
    expect(pages.sort()).toEqual(['support.html', 'taskpane.html']);
  });

  test.each(pages)('%s lets in no script but in files, no code from text and no other server', (page) => {
    const html = textOf(page);
    const policy = directives(policyOf(html));
    const allowed = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['anything'];
    expect(allowed('script-src').filter((source) => /unsafe|\*|data:|blob:|http:/.test(source))).toEqual([]);
    for (const name of ['connect-src', 'default-src']) expect(["'self'", "'none'"]).toContain(allowed(name).join(' '));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+\s*=|javascript:|<iframe|<base\b/i);
  });

  test('the pane takes scripts from itself and from where office.js is', () => {
    const html = textOf('taskpane.html');
    const sources = [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source = '']) => source);
    expect(sources[0]).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\/.*\/office\.js$/);
    expect(sources.slice(1)).toEqual(['functions.js', 'taskpane.js']);
    expect(policyOf(html)).toBe(contentSecurityPolicy(sources[0] ?? ''));
  });
});

describe('the policy', () => {
  test.each([
    [
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      ["'self'", 'https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    ],
    [
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      ["'self'", 'https://appsforoffice.cdn.partner.office365.cn', 'https://ajax.aspnetcdn.com'],
    ],
    ['office-js/office.js', ["'self'"]],
  ])('with office.js from %s', (officeJs, scriptSources) => {
    expect(directives(contentSecurityPolicy(officeJs)).get('script-src')).toEqual(scriptSources);
  });
});

describe('the scripts as built', () => {
  test.each(scripts)('%s makes no code out of text', (script) => {
    expect(evaluations(textOf(script))).toEqual([]);
  });

  test.each(['eval("1")', 'new Function("return 1")()', 'window.eval(a)', 'setTimeout("a()", 1)'])(
    'a script with %s would be found',
    (code) => {
      expect(evaluations(code).length).toBeGreaterThan(0);
    },
  );

  test.each(scripts)('%s has its map beside it', (script) => {
    const [, map = ''] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(textOf(script)) ?? [];
    const sources = JSON.parse(readFileSync(join(dist, script, '..', map), 'utf8')) as { sources: readonly string[] };
    expect(sources.sources.length).toBeGreaterThan(0);
  });
});

describe('a pane that crashes', () => {
  test('comes behind the functions, which have a script of their own', () => {
    const loaded = [...textOf('taskpane.html').matchAll(/<script[^>]*src="?([\w./:-]+)/g)].map(
      ([, source = '']) => source,
    );
    expect(loaded.slice(1)).toEqual(['functions.js', 'taskpane.js']);
  });

  test('does not take them along: cells are calculated as before', async () => {
    const workbench = await openWorkbench({ manifest: 'manifest.xml', distribution: dist });
    await workbench.paste('Sheet1', 'A1', [['2022', '=PLAN.ELAPSED(2020,2025,A1)']]);
    expect(() => workbench.runScript('throw new Error("the pane has crashed")')).toThrow('has crashed');
    await workbench.type('Sheet1', 'A1', '2023');
    const [sheet = ''] = workbench.engine.sheetIds();
    const [[cell] = []] = workbench.engine.read(sheet, { row: 0, column: 1, rows: 1, columns: 1 });
    expect(cell?.value).toBeCloseTo(0.6);
    workbench.close();
  });
});

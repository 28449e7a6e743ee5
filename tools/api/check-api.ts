/**
 * Whether the sources stay within the requirement sets that the manifest asks for. What is newer may be used in one module
 * only, which asks first whether this Excel has it.
 */
import ts from 'typescript';
import { requirements } from '../manifest/check-identity';
import { officeUses } from './office-uses';
import { isMet } from './requirement';

export const guardedModule = 'src/excel/capabilities.ts';

/** Sentences, each beginning with its place; `pathOf` gives a source's path in the repository. */
export function checkApi(program: ts.Program, pathOf: (source: ts.SourceFile) => string): readonly string[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((source) => pathOf(source).startsWith('src/') && pathOf(source) !== guardedModule)
    .flatMap((source) => {
      const place = (node: ts.Node) => {
        const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
        return `${pathOf(source)}:${line + 1}:${character + 1}`;
      };
      const newer = officeUses(source, checker)
        .filter(({ requirement }) => !isMet(requirement, requirements))
        .map(({ node, member, requirement: { set, version } }) => {
          return `${place(node)} ${member} needs ${set} ${version}, which the manifest does not ask for.`;
        });
      return [...newer, ...questionsIn(source).map((node) => `${place(node)} asks what this Excel can do.`)];
    });
}

/** One module asks, so that one module says what depends on the answer. */
function questionsIn(source: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'isSetSupported') found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

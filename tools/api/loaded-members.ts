/** What `load('items/name,visibility')` names: Excel refuses an unknown property only when the batch is sent. */
import ts from 'typescript';

export function loadedMembers(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly (ts.Declaration | undefined)[] {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'load') return [];
  // `object.load(names)`, or `context.load(object, names)`.
  const [object, names] = call.arguments.length > 1 ? call.arguments : [callee.expression, call.arguments[0]];
  if (!object || !names) return [];
  const type = checker.getTypeAtLocation(object);
  return pathsOf(names).flatMap((path) => alongPath(type, path, checker));
}

function pathsOf(names: ts.Expression): readonly (readonly string[])[] {
  const literals: readonly ts.Expression[] = ts.isArrayLiteralExpression(names) ? names.elements : [names];
  return literals
    .filter(ts.isStringLiteralLike)
    .flatMap((literal) => literal.text.split(',').map((path) => path.trim().split('/')));
}

function alongPath(
  start: ts.Type,
  path: readonly string[],
  checker: ts.TypeChecker,
): readonly (ts.Declaration | undefined)[] {
  const found: (ts.Declaration | undefined)[] = [];
  let type: ts.Type | undefined = start;
  for (const name of path) {
    const property: ts.Symbol | undefined = type && checker.getPropertyOfType(checker.getNonNullableType(type), name);
    if (!property) break;
    found.push(property.declarations?.[0]);
    const held = checker.getTypeOfSymbol(property);
    type = checker.getIndexTypeOfType(held, ts.IndexKind.Number) ?? held;
  }
  return found;
}

/**
 * Every use of a member of Office.js in a source, by the type checker: read, called, taken apart, set in an object, named in a
 * `load`, or given as one of an enum's words. Types alone are no use: they do not run.
 */
import ts from 'typescript';
import { loadedMembers } from './loaded-members';
import { requirementOf, type Requirement } from './requirement';

export interface OfficeUse {
  readonly node: ts.Node;
  /** `Range.getExtendedRange` */
  readonly member: string;
  readonly requirement: Requirement;
}

type Declared = ts.Declaration | undefined;

export function officeUses(source: ts.SourceFile, checker: ts.TypeChecker): readonly OfficeUse[] {
  const uses: OfficeUse[] = [];
  const add = (node: ts.Node, declaration: Declared) => {
    const use = declaration && useOf(node, declaration);
    if (use) uses.push(use);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const declaration of declarationsUsed(node, checker)) add(node, declaration);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function useOf(node: ts.Node, declaration: ts.Declaration): OfficeUse | null {
  if (!/[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName)) return null;
  const requirement = requirementOf(declaration);
  return requirement && { node, member: nameOf(declaration), requirement };
}

function nameOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  const owner = ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return owner && parent.name ? `${parent.name.text}.${own}` : own;
}

function declarationsUsed(node: ts.Node, checker: ts.TypeChecker): readonly Declared[] {
  if (ts.isPropertyAccessExpression(node)) return [calledOrRead(node, node.name, checker)];
  if (ts.isElementAccessExpression(node)) return [calledOrRead(node, node.argumentExpression, checker)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return [ofType(checker.getTypeAtLocation(node.parent), (node.propertyName ?? node.name).getText(), checker)];
  if (ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent) && node.name) {
    const wanted = checker.getContextualType(node.parent);
    return wanted ? [ofType(wanted, node.name.getText().replace(/['"]/g, ''), checker)] : [];
  }
  if (ts.isStringLiteralLike(node)) return enumMembers(node, checker);
  if (ts.isCallExpression(node)) return [...loadedMembers(node, checker), ...assigned(node, checker)];
  return [];
}

/** Of a method with several forms, the form that is called. */
function calledOrRead(node: ts.Expression, name: ts.Node, checker: ts.TypeChecker): Declared {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) {
    const called = checker.getResolvedSignature(parent)?.getDeclaration() as Declared;
    if (called && ts.getNameOfDeclaration(called)) return called;
  }
  return checker.getSymbolAtLocation(name)?.declarations?.[0];
}

export function ofType(type: ts.Type, name: string, checker: ts.TypeChecker): Declared {
  return checker.getPropertyOfType(checker.getNonNullableType(type), name)?.declarations?.[0];
}

/** `Object.assign(range.format, { … })` sets the properties that the object's type has. */
function assigned(call: ts.CallExpression, checker: ts.TypeChecker): readonly Declared[] {
  if (call.expression.getText() !== 'Object.assign') return [];
  const [target, ...sources] = call.arguments;
  if (!target) return [];
  const type = checker.getTypeAtLocation(target);
  const names = sources.flatMap((source) => checker.getTypeAtLocation(source).getProperties());
  return names.map(({ name }) => ofType(type, name, checker));
}

/** The enum's member whose word this is, where a property or a parameter takes either. */
function enumMembers(node: ts.StringLiteralLike, checker: ts.TypeChecker): readonly Declared[] {
  const { parent } = node;
  const wanted = [checker.getContextualType(node)];
  if (ts.isCallExpression(parent) && parent.expression !== node) {
    const place = parent.arguments.indexOf(node);
    const forms = checker.getTypeAtLocation(parent.expression).getCallSignatures();
    const parameters = forms.flatMap((form) => form.parameters[place] ?? []);
    wanted.push(...parameters.map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, parent)));
  }
  const members = wanted
    .flatMap((type) => (type?.isUnion() ? type.types : (type ?? [])))
    .filter((type) => type.isStringLiteral() && type.value === node.text && type.flags & ts.TypeFlags.EnumLiteral)
    .map((type) => type.symbol.declarations?.[0]);
  return [...new Set(members)];
}

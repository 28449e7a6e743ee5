/** Small steps through a manifest's elements, whatever their namespace prefix. */
import type { Element, Node } from '@xmldom/xmldom';

export function childrenOf(parent: Element | undefined, localName: string): Element[] {
  if (!parent) return [];
  return Array.from(parent.childNodes).filter(
    (node): node is Element => isElement(node) && node.localName === localName,
  );
}

export function childOf(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

export function descendantsOf(root: Element, localName: string): Element[] {
  return Array.from(root.getElementsByTagNameNS('*', localName));
}

/** `xsi:type`, whichever prefix it has. */
export function typeOf(element: Element): string {
  const type = Array.from(element.attributes).find(({ localName }) => localName === 'type');
  return type?.value ?? '';
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}

function isElement(node: Node): boolean {
  return node.nodeType === 1;
}

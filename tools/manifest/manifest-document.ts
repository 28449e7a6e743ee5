/** A manifest as the checks see it: its elements, where each stands, and the files that will be served beside it. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { ServedFiles } from './served-files';

export interface ManifestDocument {
  readonly path: string;
  readonly root: Element;
  readonly files: ServedFiles;
}

/** One kind of mistake to look for; each answer is a sentence that begins with its place. */
export type ManifestRule = (manifest: ManifestDocument) => readonly string[];

/** Throws a sentence when the text is not XML. */
export function parseManifest(path: string, xml: string, files: ServedFiles): ManifestDocument {
  const root = rootOf(path, xml);
  if (root?.localName !== 'OfficeApp') throw new Error(`${path}: the root element must be <OfficeApp>.`);
  return { path, root, files };
}

function rootOf(path: string, xml: string): Element | null {
  const mistakes: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') mistakes.push(message.split('\n')[0] ?? level);
    },
  });
  try {
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (mistakes.length === 0) return root;
  } catch (error) {
    mistakes.push(String(error));
  }
  throw new Error(`${path}: this is not well-formed XML: ${mistakes[0]}.`);
}

export function childrenOf(element: Element, name?: string): Element[] {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  return name ? children.filter((child) => child.localName === name) : children;
}

export function descendantsOf(element: Element, name?: string): Element[] {
  const all = childrenOf(element).flatMap((child) => [child, ...descendantsOf(child)]);
  return name ? all.filter((child) => child.localName === name) : all;
}

/** The first element at the end of a path of names. */
export function find(element: Element, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => found && childrenOf(found, name)[0], element);
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

export function typeOf(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}

export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** `manifest.xml:45 <Control id="Tidemark.Check">` */
export function placeOf({ path }: Pick<ManifestDocument, 'path'>, element: Element): string {
  const known = ['id', 'resid', 'Name', 'Locale'].find((name) => element.getAttribute(name));
  const mark = known ? ` ${known}="${attribute(element, known)}"` : '';
  return `${path}:${element.lineNumber ?? '?'} <${element.localName}${mark}>`;
}

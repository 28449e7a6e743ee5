/** Texts and addresses of a manifest: a default, and overrides per locale. */
import type { Element } from '@xmldom/xmldom';
import { childrenOf, descendantsOf } from './xml';

export class ManifestResources {
  private readonly values = new Map<string, string>();

  constructor(
    root: Element,
    private readonly locale: string,
  ) {
    for (const kind of ['Image', 'Url', 'String']) {
      for (const entry of descendantsOf(root, kind)) {
        const id = entry.getAttribute('id');
        if (id) this.values.set(id, this.inLocale(entry));
      }
    }
  }

  /** The value of an element with a DefaultValue and overrides, in the language shown. */
  inLocale(element: Element): string {
    const override = childrenOf(element, 'Override').find(
      (entry) => entry.getAttribute('Locale')?.toLowerCase() === this.locale.toLowerCase(),
    );
    return (override?.getAttribute('Value') || element.getAttribute('DefaultValue')) ?? '';
  }

  /** Follows the `resid` of an element; a resid that names nothing is a mistake in the manifest. */
  follow(element: Element | undefined): string {
    const id = element?.getAttribute('resid');
    if (!id) return '';
    const value = this.values.get(id);
    if (value === undefined)
      throw new Error(`manifest: <${element?.localName}> names the resource ${id}, which does not exist.`);
    return value;
  }
}

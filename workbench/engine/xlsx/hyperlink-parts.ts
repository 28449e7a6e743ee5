/** Links of a sheet: addresses outside are relationships of the sheet's part, places inside are written with the link. */
import { rangeName } from '../cell-name';
import type { SheetLink } from '../engine';
import type { OfficePackage } from './office-package';
import { element } from './xml';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export async function linksXml(parcel: OfficePackage, sheetPath: string, links: readonly SheetLink[]): Promise<string> {
  const entries: string[] = [];
  for (const { rect, address, documentReference, screenTip } of links) {
    const id = address === undefined ? undefined : await parcel.relate(sheetPath, HYPERLINK, address, true);
    entries.push(
      element('hyperlink', {
        ref: rangeName(rect),
        'r:id': id,
        location: documentReference?.replace(/^#/, ''),
        tooltip: screenTip,
      }),
    );
  }
  return entries.length === 0 ? '' : element('hyperlinks', {}, entries.join(''));
}

/** Print setup that nobody needs to touch: A4, one page wide, footer with workbook, page and date. */
import type { PageSpec } from './sheet-spec';
import type { TemplateContext } from './template-context';

type Varying = Pick<PageSpec, 'orientation' | 'printArea'> &
  Partial<Pick<PageSpec, 'titleRows' | 'titleColumns' | 'fitTall' | 'centerHorizontally'>>;

/** Margins in points (10 mm at the sides, 12 mm above, 15 mm below for the footer). */
const margins = { top: 34, bottom: 43, left: 28, right: 28 } as const;

export function pageSetup({ words }: Pick<TemplateContext, 'words'>, page: Varying): PageSpec {
  return { fitWide: 1, margins, footer: { left: '&F', center: words.footer.page, right: '&D' }, ...page };
}

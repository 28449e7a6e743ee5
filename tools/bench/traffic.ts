/** What making a template costs on the wire: requests, and bytes sent per byte of cell content. */
import { openWorkbench } from '../../workbench/headless/workbench';
import { generateTemplate } from '../../src/app/generate-template';
import type { Plan } from '../../src/plan/plan';
import { buildWorkbook } from '../../src/template/build-workbook';
import { trafficOf, useAsHost } from '../demo/main-job';

export interface TemplateTraffic {
  readonly requests: number;
  /** Bytes sent per byte of content: JSON of values and formulas, UTF-8. */
  readonly perContentByte: number;
  /** Bytes. */
  readonly largestRequest: number;
}

export async function measureTraffic(plan: Plan): Promise<TemplateTraffic> {
  const workbench = await openWorkbench({ manifest: 'manifest.xml', withFunctions: false });
  try {
    useAsHost(workbench);
    workbench.traffic.reset();
    const made = await generateTemplate({ plan, language: 'zh-CN' }, () => undefined);
    if (!made.ok) throw new Error(JSON.stringify(made.notices));
    await workbench.settled();
    const { requests, bytesOut, largestRequest } = trafficOf(workbench);
    return { requests, perContentByte: bytesOut / contentBytes(plan), largestRequest };
  } finally {
    workbench.close();
  }
}

function contentBytes(plan: Plan): number {
  const { sheets } = buildWorkbook(plan, { language: 'zh-CN' });
  const cells = sheets.flatMap(({ contents }) => contents.map((block) => block.cells));
  return Buffer.byteLength(JSON.stringify(cells));
}

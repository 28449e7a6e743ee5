/**
 * What `npm run excel` does on which system. Microsoft's tools for certificates and sideloading are fetched when they are used,
 * in these exact versions: installed with the rest they would more than double what everybody downloads, for a command that
 * most never run.
 */

export const folder = 'out/development';
export const manifest = `${folder}/manifest.xml`;

export interface Step {
  readonly says: string;
  readonly command: readonly [program: string, ...given: string[]];
}

export interface ExcelPlan {
  /** Before the folder is served. */
  readonly prepare: readonly Step[];
  /** While it is served. */
  readonly open: Step;
  /** When the person ends it. */
  readonly close: Step;
}

const certificates = 'office-addin-dev-certs@3.0.0';
const sideloading = 'office-addin-debugging@7.0.0';

const plan: ExcelPlan = {
  prepare: [
    // They report their use to Microsoft unless told not to.
    { says: "Microsoft's tools are told to send no usage data", command: ['npx', 'office-addin-usage-data', 'off'] },
    { says: 'The development build', command: ['npm', 'run', 'build', '--', '--development'] },
    {
      says: 'A certificate for localhost, trusted on this computer',
      command: ['npx', '--yes', certificates, 'install'],
    },
  ],
  open: {
    says: 'Excel with the add-in',
    command: [
      'npx',
      '--yes',
      sideloading,
      'start',
      manifest,
      'desktop',
      '--app',
      'excel',
      '--no-debug',
      '--no-live-reload',
    ],
  },
  close: { says: 'The add-in is taken out of Excel', command: ['npx', '--yes', sideloading, 'stop', manifest] },
};

const systemsWithExcel: readonly string[] = ['win32', 'darwin'];

/** `system` as Node names it. The sentence where there is no Excel says what to do instead. */
export function excelPlan(system: string): ExcelPlan | { readonly refusal: string } {
  if (systemsWithExcel.includes(system)) return plan;
  return {
    refusal: [
      `这个系统（${system}）上没有 Excel；npm run excel 只能在 Windows 或 Mac 上使用。`,
      '在这里可用工作台：npm start。要在 Excel 网页版中试用，见 docs/admin-guide.zh-CN.md。',
      `There is no Excel on this system (${system}); npm run excel works on Windows and Mac only.`,
      'Here, use the workbench: npm start. For Excel on the web see docs/admin-guide.md.',
    ].join('\n'),
  };
}

/** Starts Univer with its grid in a container: the engine's plugins with their user interface, and one empty workbook. */
import { LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { greenTheme } from '@univerjs/themes';
import { of } from 'rxjs';
import { emptyWorkbook } from '../../engine/empty-workbook';
import type { HostLanguage } from '../../protocol/boot/boot-options';

const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreChinese, validationChinese, conditionalChinese),
  [LocaleType.EN_US]: mergeLocales(coreEnglish, validationEnglish, conditionalEnglish),
};
const localeOf: Readonly<Record<HostLanguage, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
};

/** The sheet stays light in a dark theme, as Excel's does by default: its colours mean something. */
export function startUniver(container: HTMLElement, language: HostLanguage): Univer {
  const univer = new Univer({
    locale: localeOf[language],
    locales,
    theme: greenTheme,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      footer: false,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { protectedRangeShadow: false, clipboardConfig: { hidePasteOptions: true } },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook());
  // The engine calculates by itself and ends this controller; the bar that shows its progress has to stay readable.
  Object.assign(univer.__getInjector().get(TriggerCalculationController), { progress$: of({ count: 0, done: 0 }) });
  return univer;
}

/** The colours of Office's light and dark themes, as GetOfficeThemeInfo gives them: integers 0xRRGGBB. */
import type { HostTheme } from './boot-options';

/** No other keys: office.js turns every value into a colour, so that `isDarkTheme: 0` would arrive as "#000000". */
const COLORS: Readonly<Record<HostTheme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};

export function themeInfo(theme: HostTheme): string {
  return JSON.stringify(COLORS[theme]);
}

import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Surroundings } from '../../app/surroundings';

/** Chinese fonts behind the Latin ones, so that digits look as they do in Excel. */
function withChinese(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase: theme.fontFamilyBase.replace(/, sans-serif$/, ', "Microsoft YaHei UI", "PingFang SC", sans-serif'),
  };
}

const light = withChinese(webLightTheme);
const dark = withChinese(webDarkTheme);

/** Follows Excel; forced colours are the system's business and come on top by media queries. */
export function useTheme(surroundings: Surroundings): Theme {
  const isDark = useSyncExternalStore(surroundings.whenThemeChanges, surroundings.isDark);
  // Scrollbars and the system's own lists go along.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? dark : light;
}

/** What surrounds the pane: Excel's display language and theme, and a place for what a person prefers in the pane. */

export interface Surroundings {
  readonly displayLanguage: string;
  isDark(): boolean;
  /** Calls back when the theme may have changed. Returns what ends that. */
  whenThemeChanges(listener: () => void): () => void;
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}

export const officeSurroundings: Surroundings = {
  get displayLanguage() {
    return Office.context.displayLanguage;
  },
  isDark,
  whenThemeChanges(listener) {
    const query = prefersDark();
    query.addEventListener('change', listener);
    // Excel tells the add-in nothing of a new theme (office-js#713, #6912): it is asked when the pane is turned to again.
    window.addEventListener('focus', listener);
    return () => {
      query.removeEventListener('change', listener);
      window.removeEventListener('focus', listener);
    };
  },
  recall(key) {
    try {
      return localStorage.getItem(storageKey(key));
    } catch {
      // Storage may be blocked (platform: partitioned storage); a preference is no loss.
      return null;
    }
  },
  remember(key, value) {
    try {
      localStorage.setItem(storageKey(key), value);
    } catch {
      return;
    }
  },
};

/** officeTheme is missing in Excel on the web (office-js#6134). */
function isDark(): boolean {
  const theme = Office.context.officeTheme as (Partial<Office.OfficeTheme> & { isDarkTheme?: boolean }) | undefined;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const luminance = luminanceOf(theme?.bodyBackgroundColor ?? '');
  return luminance === null ? prefersDark().matches : luminance < 0.5;
}

function prefersDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

/** Relative brightness of `#RRGGBB`, 0 to 1; null for what is no such colour. */
export function luminanceOf(color: string): number | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (digits: string) => parseInt(digits, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

function storageKey(key: string): string {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return `${partitionKey ?? ''}tidemark-${key}`;
}

/** What a person chose for the page, kept in this browser; the address may say otherwise (`?language=en-US&theme=dark`). */
import type { HostLanguage, HostTheme } from '../protocol/boot/boot-options';

export interface Settings {
  readonly language: HostLanguage;
  readonly theme: HostTheme;
  readonly apiSet: string;
  /** Pixels. */
  readonly paneWidth: number;
}

export const apiSets = ['1.9', '1.14', '1.15'] as const;
export const narrowestPane = 320;
export const widestPane = 600;

const usual: Settings = { language: 'zh-CN', theme: 'light', apiSet: '1.9', paneWidth: 350 };
const storageKey = 'workbench.settings';

export function loadSettings(): Settings {
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const { language, theme, apiSet, paneWidth }: Record<string, unknown> = { ...usual, ...kept(), ...asked };
  return {
    language: language === 'en-US' ? 'en-US' : 'zh-CN',
    theme: theme === 'dark' ? 'dark' : 'light',
    apiSet: apiSets.find((set) => set === apiSet) ?? usual.apiSet,
    paneWidth: clampPane(Number(paneWidth) || usual.paneWidth),
  };
}

export function keepSettings(settings: Settings): void {
  localStorage.setItem(storageKey, JSON.stringify(settings));
}

export function clampPane(width: number): number {
  return Math.min(widestPane, Math.max(narrowestPane, Math.round(width)));
}

function kept(): object {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as object;
  } catch {
    return {};
  }
}

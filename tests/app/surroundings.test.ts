import { afterEach, describe, expect, it } from '@jest/globals';
import { luminanceOf, officeSurroundings } from '../../src/app/surroundings';

const page = globalThis as unknown as Record<string, unknown>;

/** What Excel and the browser say of themselves. */
function surround(context: object, prefersDark = false, storage: object | null = null): void {
  page['Office'] = { context };
  page['window'] = { matchMedia: () => ({ matches: prefersDark }) };
  page['localStorage'] = storage;
}

afterEach(() => {
  for (const name of ['Office', 'window', 'localStorage']) Reflect.deleteProperty(page, name);
});

describe('the pane is dark', () => {
  it.each([
    ['when Excel says so', { officeTheme: { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' } }, false, true],
    ['not when Excel says no, though the system is dark', { officeTheme: { isDarkTheme: false } }, true, false],
    ['when Excel only names a dark background', { officeTheme: { bodyBackgroundColor: '#262626' } }, false, true],
    ['not when Excel only names a light one', { officeTheme: { bodyBackgroundColor: '#e6e6e6' } }, true, false],
    ['as the system is, where Excel says nothing (on the web)', {}, true, true],
    ['as the system is, where Excel’s colour is none', { officeTheme: { bodyBackgroundColor: '' } }, false, false],
  ])('%s', (_title, context, prefersDark, isDark) => {
    surround(context, prefersDark);
    expect(officeSurroundings.isDark()).toBe(isDark);
  });
});

describe('the brightness of a colour', () => {
  it.each([
    ['#FFFFFF', 1],
    ['#000000', 0],
    ['#00FF00', 0.7152],
    ['FF0000', 0.2126],
  ])('%s', (color, luminance) => {
    expect(luminanceOf(color)).toBeCloseTo(luminance);
  });

  it.each(['', 'white', '#FFF'])('is unknown of %j', (color) => {
    expect(luminanceOf(color)).toBeNull();
  });
});

describe('a preference', () => {
  it('is kept under the key that Excel gives to this add-in’s part of the storage', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (k: string, v: string) => kept.set(k, v),
    };
    surround({ partitionKey: 'part-' }, false, storage);
    officeSurroundings.remember('language', 'en-US');
    expect([...kept]).toEqual([['part-tidemark-language', 'en-US']]);
    expect(officeSurroundings.recall('language')).toBe('en-US');
  });

  it('is forgotten without a fuss where storage is blocked', () => {
    const blocked = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('blocked');
        },
      },
    );
    surround({}, false, blocked);
    expect(() => officeSurroundings.remember('language', 'en-US')).not.toThrow();
    expect(officeSurroundings.recall('language')).toBeNull();
  });
});

/**
 * As much of a page as office.js needs in Node: a window, a document whose script elements are loaded by `loadScript`, a
 * location. Nothing here reaches the network.
 */
import { FakeStorage } from './fake-storage';

/** Where the page stands unless the manifest says. */
export const PAGE_URL = 'https://localhost:3000/taskpane.html';
export const OFFICE_JS_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface ScriptElement {
  src: string;
  readyState?: string;
  onload?: (() => void) | null;
  onerror?: ((reason: unknown) => void) | null;
}

/** Plain objects made outside the vm: the library only calls and reads them. */
export function pageGlobals(pageUrl: string, loadScript: (url: string) => void): Record<string, unknown> {
  const append = (element: ScriptElement) => {
    if (typeof element.src === 'string' && element.src !== '') {
      setImmediate(() => {
        try {
          loadScript(element.src);
        } catch (error) {
          element.onerror?.(error);
          return;
        }
        element.readyState = 'complete';
        element.onload?.();
      });
    }
    return element;
  };
  const ignore = () => undefined;
  const head = { appendChild: append, insertBefore: append, removeChild: ignore };
  const officeScript = { src: OFFICE_JS_URL, getAttribute: () => null, attributes: {}, parentNode: head };
  const elements: Readonly<Record<string, readonly unknown[]>> = { script: [officeScript], head: [head], body: [head] };
  const url = new URL(pageUrl);
  return {
    document: {
      readyState: 'complete',
      visibilityState: 'visible',
      hidden: false,
      cookie: '',
      title: '',
      URL: url.href,
      head,
      body: head,
      documentElement: { lang: '', appendChild: ignore, style: {} },
      currentScript: officeScript,
      getElementsByTagName: (name: string) => elements[name.toLowerCase()] ?? [],
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      createElement: (): ScriptElement & Record<string, unknown> => ({
        src: '',
        setAttribute(name: string, value: unknown) {
          (this as Record<string, unknown>)[name] = value;
        },
        style: {},
        appendChild: ignore,
      }),
      addEventListener: ignore,
      removeEventListener: ignore,
      hasFocus: () => true,
    },
    location: {
      href: url.href,
      origin: url.origin,
      protocol: url.protocol,
      host: url.host,
      hostname: url.hostname,
      port: url.port,
      pathname: url.pathname,
      search: '',
      hash: '',
      reload: ignore,
    },
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120.0', language: 'zh-CN', onLine: true },
    history: { pushState: ignore, replaceState: ignore },
    name: '',
    sessionStorage: new FakeStorage(),
    localStorage: new FakeStorage(),
    addEventListener: ignore,
    removeEventListener: ignore,
    dispatchEvent: () => true,
    postMessage: ignore,
    matchMedia: () => ({ matches: false, addEventListener: ignore, removeEventListener: ignore }),
  };
}

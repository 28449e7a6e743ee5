/**
 * A host that takes every write and answers nothing: what the writer costs by itself. As office.js does, it keeps what is
 * queued and puts it into text when it is sent.
 */

export interface StubHost {
  readonly context: Excel.RequestContext;
  /** Bytes of each request. */
  readonly requests: readonly number[];
}

/** What office.js adds for each call (docs/performance.md). */
const perCall = 400;

export function stubHost(): StubHost {
  const requests: number[] = [];
  let pending: unknown[] = [];
  const sync = () => {
    requests.push(Buffer.byteLength(JSON.stringify(pending)) + pending.length * perCall);
    pending = [];
    return Promise.resolve();
  };
  const proxy: unknown = new Proxy(() => undefined, {
    get: (_target, key) => (key === 'then' ? undefined : key === 'sync' ? sync : proxy),
    set: (_target, key, value) => pending.push([String(key), value]) > 0,
    apply: (_target, _self, given: readonly unknown[]) => {
      pending.push(given.filter((each) => each !== proxy));
      return proxy;
    },
  });
  return { context: proxy as Excel.RequestContext, requests };
}

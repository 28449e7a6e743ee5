import { describe, expect, it } from '@jest/globals';
import { loaded } from '../../src/app/loaded';
import { done } from '../../src/app/outcome';
import { enqueue, whenCommandEnds } from '../../src/app/queue';

/** Listeners are called behind the answer. */
const told = () => new Promise(setImmediate);

describe('the end of a command', () => {
  it('is told after each one, also after one that failed, until nobody listens', async () => {
    let ends = 0;
    const stop = whenCommandEnds(() => (ends += 1));
    await enqueue('good', () => Promise.resolve(done(1, [])));
    await enqueue('bad', () => Promise.reject(new Error('no')));
    await told();
    expect(ends).toBe(2);
    stop();
    await enqueue('unheard', () => Promise.resolve(done(1, [])));
    await told();
    expect(ends).toBe(2);
  });
});

describe('code that is loaded when it is needed', () => {
  it('runs once it is there', async () => {
    const outcome = await loaded(Promise.resolve({ two: 2 }), ({ two }) => Promise.resolve(done(two, [])));
    expect(outcome).toMatchObject({ ok: true, value: 2 });
  });

  it('is a failure to be told when it cannot be loaded, the network being gone', async () => {
    const outcome = await loaded(Promise.reject<object>(new Error('Loading chunk 7 failed')), () =>
      Promise.resolve(done(1, [])),
    );
    expect(outcome).toEqual({ ok: false, notices: [{ code: 'not-loaded', level: 'error', details: {} }] });
  });
});

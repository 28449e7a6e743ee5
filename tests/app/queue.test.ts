import { describe, expect, test } from '@jest/globals';
import { done, type Outcome } from '../../src/app/outcome';
import { cancelCommands, enqueue } from '../../src/app/queue';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the command queue', () => {
  test('runs one command after the other, in the order they were asked for', async () => {
    const log: string[] = [];
    const work = (name: string, ms: number) => async (): Promise<Outcome<string>> => {
      log.push(`${name} begins`);
      await later(ms);
      log.push(`${name} ends`);
      return done(name, []);
    };
    await Promise.all([enqueue('first', work('first', 10)), enqueue('second', work('second', 0))]);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  test('runs a command once when its button is pressed twice', async () => {
    let runs = 0;
    const work = async (): Promise<Outcome<number>> => {
      await later(5);
      runs += 1;
      return done(runs, []);
    };
    const [one, two] = await Promise.all([enqueue('check', work), enqueue('check', work)]);
    expect(one).toBe(two);
    expect(runs).toBe(1);
    await enqueue('check', work);
    expect(runs).toBe(2);
  });

  test('turns whatever Excel throws into a notice and goes on', async () => {
    const failing = () => Promise.reject(Object.assign(new Error('no'), { code: 'AccessDenied' }));
    const outcome = await enqueue('failing', failing);
    expect(outcome.ok).toBe(false);
    expect(outcome.notices[0]).toMatchObject({ code: 'failed-sheet-protected', level: 'error' });
    expect((await enqueue('next', () => Promise.resolve(done(1, [])))).ok).toBe(true);
  });

  test('ends a command between two of its steps when the person cancels, and those that wait with it', async () => {
    const log: string[] = [];
    const long = async (signal: AbortSignal): Promise<Outcome<null>> => {
      for (let step = 1; ; step += 1) {
        log.push(`step ${step}`);
        await later(0);
        if (step === 2) cancelCommands();
        signal.throwIfAborted();
      }
    };
    const never = () => Promise.resolve(done(log.push('never'), []));
    const outcomes = await Promise.all([enqueue('long', long), enqueue('waiting', never)]);
    expect(outcomes.map(({ notices }) => notices[0]?.code)).toEqual(['cancelled', 'cancelled']);
    expect(log).toEqual(['step 1', 'step 2']);
    expect((await enqueue('long', () => Promise.resolve(done('again', [])))).ok).toBe(true);
  });

  test('says how a command that is writing ended, although the person cancelled it', async () => {
    const writing = async (): Promise<Outcome<null>> => {
      cancelCommands();
      await later(0);
      return Promise.reject(Object.assign(new Error('no'), { code: 'AccessDenied' }));
    };
    expect((await enqueue('writing', writing)).notices[0]?.code).toBe('failed-sheet-protected');
  });
});

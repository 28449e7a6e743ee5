/** What must hold for every row, whatever its numbers. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { functionIds, parametersOf, dimensionalityOf, type ParameterId } from '../../src/functions/table';
import { statuses, statusWord } from '../../src/words/status-words';
import { across, cellError, down, plan, planYears, reported } from './excel';

/** Better to the left. */
const order = ['提前实现', '快于时序', '符合时序', '基本符合', '滞后', '倒退'];
const rank = (status: unknown) => order.indexOf(status as string);

/** With two decimals, as plans print them. */
const level = fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100);
const amount = fc.integer({ min: 1, max: 9_999 }).map((n) => n / 100);

/** A row to reach, further from its base than a printed unit, in either direction. */
const reach = fc.record({ base: level, way: amount.filter((n) => n > 1), sign: fc.constantFrom(1, -1) }).map((row) => {
  const target = Math.round((row.base + row.sign * row.way) * 100) / 100;
  return { ...row, target, criterion: `${row.sign === 1 ? '≥' : '≤'}${target.toFixed(2)}` };
});

describe('a row to reach', () => {
  it('has made no progress at its base, all of it at its target', () => {
    fc.assert(
      fc.property(reach, ({ base, target, criterion }) => {
        expect(plan('PROGRESS', base, criterion, across(base))).toBe(0);
        expect(plan('PROGRESS', base, criterion, across(target))).toBeCloseTo(1, 9);
        expect(plan('STATUS', base, criterion, reported(base, target), planYears)).toBe('提前实现');
        expect(plan('REQUIRED', base, criterion, reported(target), planYears)).toBe(0);
      }),
    );
  });

  it('better is never judged worse', () => {
    fc.assert(
      fc.property(
        reach,
        level,
        amount,
        fc.integer({ min: 1, max: 4 }),
        ({ base, sign, criterion }, actual, more, year) => {
          const judged = (x: number) => reported(...new Array<null>(year - 1).fill(null), x);
          const [worse, better] = [actual, actual + sign * more];
          for (const id of ['PACE', 'GAP'] as const) {
            const [low, high] = [worse, better].map((x) => plan(id, base, criterion, judged(x), planYears) as number);
            expect(high).toBeGreaterThan(low ?? NaN);
          }
          const [low, high] = [worse, better].map((x) => rank(plan('STATUS', base, criterion, judged(x), planYears)));
          expect(high).toBeLessThanOrEqual(low ?? NaN);
        },
      ),
    );
  });

  it('is the same in another unit', () => {
    fc.assert(
      fc.property(reach, level, fc.constantFrom(1e-8, 0.01, 1e4, 1e8), ({ base, target, sign }, actual, unit) => {
        const criterion = (value: number) => ({ base: base * value, target: target * value, actual: actual * value });
        const [one, other] = [criterion(1), criterion(unit)];
        // A number in the target's cell, so that no printed decimals come into play.
        const row = ({ base: b, target: t, actual: x }: typeof one) => [b, t, reported(x), planYears] as const;
        for (const id of ['PACE', 'SCHEDULE'] as const) {
          const [a, b] = [plan(id, ...row(one)), plan(id, ...row(other))];
          expect(JSON.stringify(a, rounded)).toBe(JSON.stringify(b, rounded));
        }
        const [gap, scaled] = [plan('GAP', ...row(one)) as number, plan('GAP', ...row(other)) as number];
        expect(scaled / unit).toBeCloseTo(gap, 6);
        expect(sign).toBe(Math.sign(target - base));
      }),
    );
  });

  it('says the same whether the target is a text or a number in its cell', () => {
    fc.assert(
      fc.property(reach, level, ({ base, target }, actual) => {
        const row = [reported(actual), planYears] as const;
        expect(plan('STATUS', base, target.toFixed(2), ...row)).toBe(
          plan('STATUS', base, Number(target.toFixed(2)), ...row),
        );
      }),
    );
  });

  function rounded(_key: string, value: unknown): unknown {
    return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  }
});

describe('a total', () => {
  it('that is larger is never judged worse', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 4 }), amount, amount, (amounts, more, target) => {
        const larger = [...amounts.slice(0, -1), (amounts.at(-1) ?? 0) + more];
        const [low, high] = [amounts, larger].map(
          (each) => [null, `Σ≥${target}`, reported(...each), planYears] as const,
        );
        if (!low || !high) throw new Error('two rows are compared');
        for (const id of ['PACE', 'GAP', 'PROJECTION'] as const)
          expect(plan(id, ...high)).toBeGreaterThan(plan(id, ...low) as number);
        expect(rank(plan('STATUS', ...high))).toBeLessThanOrEqual(rank(plan('STATUS', ...low)));
      }),
    );
  });

  it('is the same in any order of its years', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 5 }), fc.nat(), amount, (amounts, turn, target) => {
        const k = turn % amounts.length;
        const turned = [...amounts.slice(k), ...amounts.slice(0, k)].reverse();
        for (const id of ['PACE', 'GAP', 'PROJECTION'] as const) {
          const one = plan(id, null, `Σ≥${target}`, reported(...amounts), planYears);
          const other = plan(id, null, `Σ≥${target}`, reported(...turned), planYears);
          expect(one).toBeCloseTo(other as number, 8);
        }
        expect(plan('STATUS', null, `Σ≥${target}`, reported(...amounts), planYears)).toBe(
          plan('STATUS', null, `Σ≥${target}`, reported(...turned), planYears),
        );
      }),
    );
  });

  it('is the sum of what was reported, wherever the blanks are', () => {
    fc.assert(
      fc.property(fc.array(fc.option(amount), { minLength: 5, maxLength: 5 }), (amounts) => {
        fc.pre(amounts.some((each) => each !== null));
        const sum = amounts.reduce<number>((total, each) => total + (each ?? 0), 0);
        expect(plan('LATEST', 'Σ≥13', across(...amounts), planYears)).toBeCloseTo(sum, 8);
      }),
    );
  });
});

describe('a composition', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 });

  it('is the same counted in heads or in percent', () => {
    fc.assert(
      fc.property(parts, parts, parts, fc.integer({ min: 2, max: 1000 }), (base, target, actual, k) => {
        const row = (factor: number) =>
          [
            base.join(':'),
            target.join(':'),
            reported(actual.map((part) => part * factor).join(':')),
            planYears,
          ] as const;
        for (const id of ['PACE', 'GAP', 'REQUIRED', 'STATUS'] as const) {
          const [one, other] = [plan(id, ...row(1)), plan(id, ...row(k))];
          expect(typeof one === 'number' ? expect.closeTo(one, 8) : one).toEqual(other);
        }
      }),
    );
  });

  it('at its base has made no progress, at its target all of it', () => {
    fc.assert(
      fc.property(parts, parts, (base, target) => {
        const [from, to] = [base.join(':'), target.join(':')];
        const [start, end] = [plan('PROGRESS', from, to, across(from)), plan('PROGRESS', from, to, across(to))];
        expect([start, end]).toEqual(start === '#N/A' ? ['#N/A', '#N/A'] : [expect.closeTo(0, 9), 1]);
      }),
    );
  });
});

describe('blanks', () => {
  const blank = fc.constantFrom(null, undefined, '', ' ', '--', '---', '—', '－', '…', '无', 'N/A');
  const cells = fc.array(fc.oneof(amount, blank), { minLength: 5, maxLength: 5 });

  it('are the same however they are marked', () => {
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom('≥62.86', 'Σ≥13', '年均增长6.5%', '提高', '<3.0', '约100', '3-5'),
        (given, target) => {
          const plain = given.map((cell) => (typeof cell === 'number' ? cell : null));
          for (const id of ['STATUS', 'PACE', 'GAP', 'REQUIRED', 'MOVEMENT', 'PROJECTION', 'WHY', 'SCHEDULE'] as const)
            expect(plan(id, 50, target, across(...given), planYears)).toEqual(
              plan(id, 50, target, across(...plain), planYears),
            );
        },
      ),
    );
  });
});

describe('whatever is handed over', () => {
  const texts = ['≥62.86', '<3.0', '92%以上', '[13]', 'Σ≥13', 'Π≥13.5', '[+1]', '7.4:38:54.6', '3-5', '年均增长6.5%'];
  const more = ['约1000', '提高', '下降', '--', '', '[12.86]', 'x', '97%', '31.5万', '＞９', 'en', 'geometric', 'cn'];
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>(...texts, ...more) },
    { weight: 3, arbitrary: fc.oneof(level, fc.integer({ min: 2015, max: 2030 }), fc.double()) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, true, 0, -0, 1e308, -1e308, 5e-324) },
    { weight: 1, arbitrary: fc.constantFrom(cellError('#N/A'), cellError('#REF!')) },
  );
  const range = fc.oneof(
    fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => across(...cells)),
    fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => down(...cells)),
    fc.constant(planYears),
    fc.constant([[]]),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
  );
  const argument = (id: ParameterId) => (dimensionalityOf(id) === 'matrix' ? fc.oneof(range, cell) : cell);

  it.each(functionIds.map((id) => [id]))('%s gives a value or a documented error', (id) => {
    const given = fc.tuple(...parametersOf(id).map((parameter) => argument(parameter.id)));
    fc.assert(
      fc.property(given, (args) => {
        const shown = plan(id, ...args);
        const cells = Array.isArray(shown) ? shown.flat() : [shown];
        for (const each of cells) {
          expect(['number', 'string', 'boolean']).toContain(typeof each);
          if (typeof each === 'number') expect(Number.isFinite(each) && !Object.is(each, -0)).toBe(true);
          else if (typeof each === 'string')
            expect(each).not.toMatch(/NaN|Infinity|undefined|null|#(?!N\/A$|VALUE!$|[A-Z])/);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('a status is one of the words', () => {
    const words = [...statuses.map((status) => statusWord('zh-CN', status)), '#VALUE!'];
    fc.assert(
      fc.property(cell, cell, fc.array(cell, { minLength: 5, maxLength: 5 }), (base, target, actuals) => {
        expect(words).toContain(plan('STATUS', base, target, across(...actuals), planYears));
      }),
      { numRuns: 2000 },
    );
  });
});

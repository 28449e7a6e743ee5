/** Among whom a plan's annual targets can be divided. */
import { describe, expect, it } from '@jest/globals';
import { builtInPlan } from '../../src/plan/built-in';
import { addsUp, splitRows } from '../../src/plan/decomposition';
import type { Plan } from '../../src/plan/plan';
import { indicator } from '../template/sample-plan';

const dividedOf = (id: string) => {
  const plan = { ...(builtInPlan(id) as Plan), decomposition: { departments: [], towns: ['甲镇'] } };
  return splitRows(plan).flatMap(({ owner, indicator: { no } }) => (owner ? [no] : []));
};

describe('what towns share in', () => {
  it('of Haining are its amounts and stocks', () => {
    expect(dividedOf('haining-14fyp').join()).toBe('1,3,5,7,8,9,10,11,12,13,14,19');
  });

  it('of the nation are its capacities: averages and figures per head add up to nothing', () => {
    expect(dividedOf('national-14fyp')).toEqual(['19', '20']);
  });

  it.each([
    ['每千人口执业（助理）医师数', '人', false],
    ['每百户拥有家用汽车', '辆', false],
    ['人均预期寿命', '岁', false],
    ['劳动年龄人口平均受教育年限', '年', false],
    ['城乡居民人均可支配收入', '元', false],
    ['亩均税收', '万元/亩', false],
    ['孕产妇死亡', '1/10万', false],
    ['消费价格指数', '点', false],
    ['新增就业人数', '万人', true],
    ['每年新增床位', '张', true],
    ['公里数', '公里', true],
  ])('%s (%s): %s', (zh, unit, adds) => {
    const one = indicator({ id: 'one', name: { zh, en: 'One' }, unit: { zh: unit, en: unit }, measure: 'stock' });
    expect(addsUp(one)).toBe(adds);
  });
});

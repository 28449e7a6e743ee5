/** Units that may stand behind a printed number without changing it. Anything else there makes the text unreadable. */

const counted =
  '人 人次 人天 名 位 户 家 家次 个 项 件 张 套 份 册 所 座 处 条 辆 台 艘 架 床 间 栋 批 次 场 期 起 例 宗 只 头 株 篇 班 村 标箱';
const measured =
  '倍 分 度 级 岁 年 月 天 日 小时 课时 学时 分钟 元 美元 吨 吨标准煤 标准煤 公斤 克 千克 毫克 微克 米 千米 公里 海里 升 平方米 平方公里 平方千米 立方米 亩 公顷 瓦 千瓦 千瓦时 度电 车公里 分贝';
const latin = 'km kg g mg μg t m m2 m3 km2 ha L kW MW kWh tce';

const known: ReadonlySet<string> = new Set([
  '%',
  '‰',
  '个百分点',
  '百分点',
  ...`${counted} ${measured} ${latin}`.split(' '),
]);

/** Nothing, a unit, or one unit per another: `元/人`, `吨标准煤/万元`. 以上, 左右 and the like are not units. */
export function isUnit(text: string): boolean {
  if (text === '' || known.has(text)) return true;
  const [above = '', ...below] = text.split('/');
  return known.has(above) && below.length > 0 && below.every((unit) => known.has(unit.replace(/^[百千万亿]+/, '')));
}

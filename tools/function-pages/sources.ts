/** Where the methods come from: publisher, title, year, and how far the publication itself was read. */
import type { Both } from './both';

export const sources = {
  destatis: [
    '德国联邦统计局（Destatis）：《德国可持续发展战略》“Status of indicators – Methodology”，dns-indikatoren.de/en/status（2024 年文本）',
    'Federal Statistical Office of Germany (Destatis), German Sustainable Development Strategy, “Status of indicators – Methodology”, dns-indikatoren.de/en/status (text of 2024)',
  ],
  openSdg: [
    'Open SDG：《Progress measure》方法说明及 sdg-build 2.4.0（2025 年 10 月），加拿大统计局据此公布',
    'Open SDG, progress methodology and sdg-build 2.4.0 (October 2025), used by Statistics Canada',
  ],
  eurostat: [
    '欧盟统计局（Eurostat）：《Sustainable development in the EU》各年监测报告；界限据 Open SDG 的引述核对',
    'Eurostat, “Sustainable development in the EU”, monitoring reports; the bands as Open SDG quotes them',
  ],
  un2022: [
    '联合国统计司、IAEG-SDGs：可持续发展目标进展图，2022 年技术说明（据公开的程序代码）',
    'UN Statistics Division and IAEG-SDGs, progress chart, technical note of 2022 (as coded in public)',
  ],
  un2023: [
    '联合国统计司、IAEG-SDGs：可持续发展目标进展图，2023 年技术说明（据巴斯克统计局 EUSTAT 公布的文本）',
    'UN Statistics Division and IAEG-SDGs, progress chart, technical note of 2023 (as published by EUSTAT)',
  ],
  sdsn: [
    '可持续发展解决方案网络（SDSN）：《SDG Index and Dashboards》方法说明，2018、2019 年',
    'Sustainable Development Solutions Network (SDSN), SDG Index and Dashboards, methodology, 2018 and 2019',
  ],
  escap: [
    '联合国亚太经社会（ESCAP）：现状指数，联合国五个区域委员会通用（据联合国儿童基金会的程序和欧洲经委会技术说明）',
    'UN ESCAP, current status index, used by all five UN regional commissions (as coded by UNICEF and in UNECE’s technical notes)',
  ],
  aarr: [
    '联合国儿童基金会、世界卫生组织：年均下降率（AARR）技术说明',
    'UNICEF and WHO, average annual rate of reduction (AARR), technical notes',
  ],
  nbs: [
    '国家统计局：《全面建设小康社会统计监测》，2008 年',
    'National Bureau of Statistics of China, statistical monitoring of the moderately prosperous society, 2008',
  ],
  ndrc: [
    '国家发展改革委：五年规划《纲要》中期评估，“时间过半、任务过半”，2023 年公布的评语；数值界限未公布',
    'NDRC, mid-term evaluation of the five-year plan: half of the time, half of the task; verdicts published in 2023, no numeric bands',
  ],
  sen: [
    'P. K. Sen（1968）：按 scipy.stats.theilslopes 的取法',
    'P. K. Sen (1968), drawn as scipy.stats.theilslopes does',
  ],
  holt: [
    'R. J. Hyndman、G. Athanasopoulos：《Forecasting: Principles and Practice》，Holt 线性趋势',
    'R. J. Hyndman and G. Athanasopoulos, “Forecasting: Principles and Practice”, Holt’s linear trend',
  ],
  student: [
    'M. Abramowitz、I. Stegun：《Handbook of Mathematical Functions》26.7，学生 t 分布（1964 年）',
    'M. Abramowitz and I. Stegun, “Handbook of Mathematical Functions” 26.7, Student’s t (1964)',
  ],
  earned: ['挣得进度法（earned schedule）', 'Earned schedule, as used in project control'],
} as const satisfies Readonly<Record<string, Both>>;

export type SourceId = keyof typeof sources;

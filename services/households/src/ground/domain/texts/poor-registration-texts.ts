import type { ReasonText } from '@dixian/policy';

/** What is said about registering a monitored household as poor (纳入建档立卡贫困户). */
export const poorRegistrationTexts = {
  MARGINAL_HOUSEHOLD: { zh: '属于边缘户', en: 'a marginal household' },
  UNSTABLE_EXIT_HOUSEHOLD: { zh: '属于脱贫监测户', en: 'a household whose exit from poverty is unstable' },
  NOT_OF_THESE_TYPES: {
    zh: '不是边缘户或脱贫监测户',
    en: 'neither marginal nor of unstable exit',
    change: '属于边缘户或脱贫监测户',
    changeEn: 'be a marginal household or one that left poverty and is monitored',
  },
  NOT_RESOLVABLE_BY_POLICY: {
    zh: '现行政策化解不了致贫风险',
    en: 'policy in force cannot resolve the risk',
  },
  RESOLVABLE_BY_POLICY: {
    zh: '现行政策可以化解致贫风险',
    en: 'policy in force can resolve the risk',
    change: '现行政策化解不了致贫风险',
    changeEn: 'the risk is beyond what present policies can resolve',
  },
  BELOW_POVERTY_STANDARD: { zh: '符合贫困户识别标准', en: 'falls below the poverty standard' },
  NOT_BELOW_POVERTY_STANDARD: {
    zh: '不符合贫困户识别标准',
    en: 'does not fall below the poverty standard',
    change: '符合贫困户识别标准',
    changeEn: 'meet the standard of a poor household',
  },
  REGISTERED_PROMPTLY: {
    zh: '及时纳入建档立卡，享受脱贫攻坚相关政策；文件未写明天数',
    en: 'registered promptly, with the policies for the poor; no number of days is printed',
  },
  EXIT_STANDARD_DUE: { zh: '年底达到脱贫标准', en: 'reaches the exit standard by the end of the year' },
} as const satisfies Record<string, ReasonText>;

import { tasksOf } from '@dixian/duty';

const HOUSING = { fact: 'HOUSING', level: 'county', sector: 'housing' } as const;
const WATER = { fact: 'HOUSING', level: 'county', sector: 'water' } as const;

/** The work of the departments as the one list of tasks shows it, each kind with the form that finishes it. */
export const tasks = tasksOf('housing-water', {
  PAY_RENOVATION: {
    zh: '拨付危房改造补助资金',
    en: 'pay the money of a renovation',
    form: 'recordRenovationPayment',
    ...HOUSING,
  },
  APPRAISE_HOUSE: { zh: '鉴定疑似危房', en: 'appraise a suspected house', form: 'appraiseHouse', ...HOUSING },
  REMEDY_HOUSE: {
    zh: '解决住房不安全问题',
    en: 'remedy an unsafe house',
    form: 'chooseHousingRemedy',
    ...HOUSING,
  },
  MOVE_OUT: {
    zh: '危房不住人：搬离危房',
    en: 'move people out of a dangerous house',
    form: 'recordDwelling',
    fact: 'HOUSING',
    level: 'township',
  },
  CHECK_HOUSE: {
    zh: '住房日常监测',
    en: 'look at a house again',
    form: 'recordDwelling',
    ...HOUSING,
  },
  WATER_UNSAFE: {
    zh: '解决饮水不安全问题',
    en: 'make drinking water safe',
    form: 'recordWaterSupply',
    ...WATER,
  },
  WATER_TEST_MISSING: { zh: '检测水质', en: 'have the water tested', form: 'recordWaterTest', ...WATER },
  WATER_OUTAGE: { zh: '恢复供水', en: 'restore the water', form: 'restoreWater', ...WATER },
  WATER_SITE_OPEN: {
    zh: '完成饮水维修养护点位',
    en: 'finish a site of the water programme',
    form: 'recordSiteProgress',
    ...WATER,
  },
});

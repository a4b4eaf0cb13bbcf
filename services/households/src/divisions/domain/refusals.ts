import { refusals, sharedWords } from '../../ground/domain/refusal';
import { registerWords } from '../../register/domain/refusals';

/** Refuses what is wrong with a change of divisions. */
export const refusal = refusals({
  ...sharedWords,
  ...registerWords,
  NOT_A_DIVISION_CODE: {
    zh: '区划代码应为2、4、6、9或12位数字，请核对。',
    en: 'A division code has 2, 4, 6, 9 or 12 digits. Please check it.',
  },
  PARENT_UNKNOWN: {
    zh: '系统中没有上级区划（代码的前几位），请先添加上级区划。',
    en: 'The division above, whose code this one begins with, is not there. Please add it first.',
  },
  BEFORE_PARENT: {
    zh: '上级区划那天还没有设立，请核对日期。',
    en: 'The division above was not there on that day yet. Please check the day.',
  },
  NAME_UNCHANGED: { zh: '新名称与现用名称相同。', en: 'This is the name in use already.' },
  NAME_IN_USE: {
    zh: '同一上级下已有这个名称的区划，请核对。',
    en: 'A division beside it has this name already. Please check it.',
  },
  DIVISIONS_BELOW: {
    zh: '下面还有区划，请先撤销或合并下级区划。',
    en: 'There are divisions below it. Please close or merge them first.',
  },
  HOUSEHOLDS_LEFT: {
    zh: '这里还登记着农户，请先迁出，或者合并到另一个村。',
    en: 'Households are registered there still. Please move them, or merge the village into another.',
  },
  OFFERS_OPEN: {
    zh: '还有农户正在办理迁入这里，请先办完。',
    en: 'A move to this place is offered still. Please settle it first.',
  },
  LIVED_IN_THEN: {
    zh: '那天这里还住着农户，请核对日期。',
    en: 'Households lived there on that day. Please check the day.',
  },
  NOT_A_VILLAGE: {
    zh: '只有行政村（社区）可以合并；乡镇合并请先调整各村。',
    en: 'Only villages merge. Where townships do, please place their villages first.',
  },
  SAME_DIVISION: {
    zh: '不能合并到自己，请核对。',
    en: 'A village does not go into itself. Please check it.',
  },
  OTHER_COUNTY: {
    zh: '两个村不在同一个县，不能合并。',
    en: 'The two villages lie in different counties and cannot merge.',
  },
});

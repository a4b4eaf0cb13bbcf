import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with help. */
export const refusal = refusals({
  ...sharedWords,
  CIVIL_SERVANT_NEEDED: {
    zh: '新识别的监测对象须明确一名公职人员作为帮扶责任人，请改选。',
    en: 'A newly identified household has a civil servant as its responsible helper. Please name another.',
  },
  NO_HELPER: {
    zh: '该户在这一天没有帮扶责任人，请先明确。',
    en: 'The household has no responsible helper on that day. Please assign one first.',
  },
  FAMILY_NOT_LISTED: {
    zh: '当地文件没有列出这一类帮扶措施，请改选。',
    en: 'The documents of the place do not list this family of measures. Please choose another.',
  },
  TYPE_LIMIT: {
    zh: '该项政策限贫困户（建档立卡户）享受，边缘户不在其列，请改选其他措施。',
    en: 'This policy is reserved to households registered as poor, of which this household is none. Please choose another measure.',
  },
  PLAN_KIND: {
    zh: '计划类型与风险不符：单一风险制定针对性计划，两种及以上风险制定综合性计划。',
    en: 'The kind does not fit: a single risk takes a single plan, more than one a comprehensive plan.',
  },
  END_BEFORE_START: {
    zh: '结束日期早于开始日期，请核对。',
    en: 'The last day lies before the first. Please check it.',
  },
  NOT_OF_THIS_PLAN: {
    zh: '要保留的措施不在现行计划中，请核对。',
    en: 'A measure to keep is not in the plan as it stands. Please check it.',
  },
  NO_GREEN_CHANNEL: {
    zh: '只有当地文件允许提前落实、且已重新标注风险的户，才可以先落实措施；请先制定帮扶计划。',
    en: 'Measures come before the plan only where a document says so and the household was labelled again. Please make the plan first.',
  },
  PLAN_EXISTS: {
    zh: '该户已有帮扶计划，请在修订计划时增加措施。',
    en: 'The household has a help plan. Please add the measure by revising it.',
  },
});

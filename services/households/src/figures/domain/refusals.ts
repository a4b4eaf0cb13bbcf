import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with a report of figures. */
export const refusal = refusals({
  ...sharedWords,
  DAY_NOT_OVER: {
    zh: '数据截止日晚于上报日，请核对。',
    en: 'The figures are of a day after the report. Please check both days.',
  },
});

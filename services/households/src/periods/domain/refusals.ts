import { refusals, sharedWords } from '../../ground/domain/refusal';

/** What can be wrong with a time of monitoring, for rooms above too. */
export const periodWords = {
  ELIMINATED_BEFORE_IDENTIFIED: {
    zh: '消除日期早于识别日期，请核对。',
    en: 'This day lies before the identification. Please check it.',
  },
  MODE_AND_DAY: {
    zh: '消除日期和消除方式要同时填写，或者都不填写。',
    en: 'Please give the day and the mode of elimination together, or neither.',
  },
  NOT_A_RISK: {
    zh: '请按系统用语填写致贫返贫风险，例如“因病”。',
    en: 'Please use the words of the system for risks, e.g. 因病.',
  },
} as const;

/** Refuses what is wrong with a time of monitoring. */
export const refusal = refusals({ ...sharedWords, ...periodWords });

import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with an answer to a doubt. */
export const refusal = refusals({
  ...sharedWords,
  BEFORE_DOUBT: {
    zh: '日期早于疑点下发的日期，请核对。',
    en: 'This day lies before the doubt was raised. Please check it.',
  },
  CORRECTION_NEEDED: {
    zh: '答复“已更正”的，请指明更正记录（correctionId）。',
    en: 'An answer that something was corrected names the correction (`correctionId`).',
  },
  NO_SUCH_CORRECTION: {
    zh: '该户没有这条更正记录，请核对。',
    en: 'There is no such correction of this household. Please check it.',
  },
  NOT_CORRECTED: {
    zh: '只有答复“已更正”的才指明更正记录，请去掉或改为“已更正”。',
    en: 'Only an answer that something was corrected names a correction. Please leave it out.',
  },
});

import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with requests to correct data and with letters of authorisation. */
export const refusal = refusals({
  ...sharedWords,
  NO_SUCH_CORRECTION: {
    zh: '该户没有这条更正记录，请核对。',
    en: 'There is no such correction of this household. Please check it.',
  },
  NOTHING_CORRECTED: {
    zh: '不予办理的不指明更正记录，请去掉更正记录或改选处理结果。',
    en: 'A request that is refused names no correction. Please leave it out.',
  },
  ENDS_BEFORE_SIGNED: {
    zh: '有效期早于签署日期，请核对。',
    en: 'The last day lies before the day it was signed. Please check it.',
  },
  ALREADY_WITHDRAWN: {
    zh: '这份授权书已经撤回，不必再撤回。',
    en: 'This letter is withdrawn already.',
  },
});

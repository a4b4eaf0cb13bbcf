import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with what offices record of their own work. */
export const refusal = refusals({
  ...sharedWords,
  NOT_ASKED_HERE: {
    zh: '这一级这一期没有这项任务，请核对区划和期次。',
    en: 'Nothing of this kind is asked of this place in this cycle. Please check both.',
  },
  BEFORE_FINDING: {
    zh: '日期早于发现问题的日期，请核对。',
    en: 'This day lies before the finding. Please check it.',
  },
  TOO_MANY_ITEMS: {
    zh: '一次最多200户，请分次办理。',
    en: 'At most 200 households at once. Please split them.',
  },
});

import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with what is recorded of a monitored household. */
export const refusal = refusals({
  ...sharedWords,
  NUMBER_OF_MEMBERS: {
    zh: '人数应为 0 到 99，请核对；登记中没有共同生活成员的，请填写评估结果。',
    en: 'Please give 0 to 99 members; where the register lists nobody, give what was assessed.',
  },
});

import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with an answer to a prompt. */
export const refusal = refusals({
  ...sharedWords,
  NO_SUCH_PROMPT: {
    zh: '现在没有这条疑似问题，请刷新后再答复。',
    en: 'There is no such prompt now. Please look again before you answer.',
  },
  ONE_ANSWER: {
    zh: '请写明核实情况，或选择“已更正”，两者选一。',
    en: 'Please either explain, or say that it is corrected.',
  },
});

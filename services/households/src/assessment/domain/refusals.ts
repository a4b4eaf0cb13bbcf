import { refusals, sharedWords } from '../../ground/domain/refusal';

/** Refuses what is wrong with an assessment of income. */
export const refusal = refusals({
  ...sharedWords,
  NAMED_TWICE: {
    zh: '同一成员填写了两次，请删去一条。',
    en: 'This member is named twice. Please take one out.',
  },
  MEMBER_NOT_NAMED: {
    zh: '还有共同生活或户口簿上的成员没有填写，请逐人填写，不计入的写明理由。',
    en: 'A member of the household is still missing. Please name each one, also who does not count.',
  },
  SHARING_REASON: {
    zh: '共享收支情况与登记不一致，请写明理由。',
    en: 'This differs from the register. Please say why.',
  },
  SUPPORT_OF_COUNTED: {
    zh: '该成员计入家庭，收入全部计算，不必再填“实际补贴家庭”的金额。',
    en: 'This member counts with all income. Please leave out the support paid.',
  },
  NOBODY_COUNTED: {
    zh: '没有可计入的成员，无法核算人均收入，请核对各成员的户籍、保障和共享收支情况。',
    en: 'Nobody counts, so there is no income per head. Please check the members.',
  },
});

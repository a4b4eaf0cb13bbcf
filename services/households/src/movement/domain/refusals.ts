import { refusals, sharedWords } from '../../ground/domain/refusal';
import { registerWords } from '../../register/domain/refusals';

/** Refuses what is wrong with a change of the register by hand. */
export const refusal = refusals({
  ...sharedWords,
  ...registerWords,
  REPEATED_PERSON: {
    zh: '这个证件号码在本户中填了两次，请核对。',
    en: 'This certificate number is given twice. Please check the members.',
  },
  NOTHING_TO_CHANGE: {
    zh: '没有需要更改的内容，请填写要更改的项目。',
    en: 'There is nothing to change. Please say what changes.',
  },
  NOT_A_VILLAGE: {
    zh: '行政区划中没有这个村（社区），请核对代码。',
    en: 'The division table has no such village. Please check the code.',
  },
  OUTSIDE_YOUR_DIVISION: {
    zh: '目的地不在您的辖区内，请改用“迁出申请”，由迁入地接收。',
    en: 'That place lies outside your division. Please offer the move, and the place of arrival accepts it.',
  },
  INSIDE_YOUR_DIVISION: {
    zh: '目的地在您的辖区内，可以直接办理迁移。',
    en: 'That place lies in your own division. Please move the household directly.',
  },
  SAME_DIVISION: {
    zh: '这一户已登记在这个村（社区）。',
    en: 'The household is registered in this village already.',
  },
  SAME_HOUSEHOLD: {
    zh: '两户是同一户，请核对。',
    en: 'These are one and the same household. Please check them.',
  },
  HOUSEHOLD_CODE_FORMAT: {
    zh: '户编号应为15至18位数字，请核对。',
    en: 'A household code has 15 to 18 digits. Please check it.',
  },
  CODE_OF_OTHER_COUNTY: {
    zh: '户编号前六位是其他县的区划代码，请核对；从外县迁入的农户请由原登记地提出迁出申请、迁入地接收，户编号随户保留。',
    en: 'This household code begins with the division code of another county. Please check it; a household from there is offered by that place and accepted here, and keeps its code.',
  },
  CODE_IS_IDENTITY_NUMBER: {
    zh: '这好像是证件号码，不是户编号，请核对；还没有户编号的请留空，系统会给出临时编号。',
    en: 'This seems to be an identity number, not a household code. Please check it; where there is no code yet leave it out, and a provisional one is given.',
  },
  HOUSEHOLD_CODE_IN_USE: {
    zh: '这个户编号已在使用，请核对。',
    en: 'This household code is in use already. Please check it.',
  },
  NEW_HEAD_NEEDED: {
    zh: '户主离开后，请指定留下的成员为新户主。',
    en: 'The head leaves. Please name a member who stays as the new head.',
  },
  NOBODY_LEFT: {
    zh: '全部成员都迁出时不是分户，请改用迁移或并户。',
    en: 'If everybody goes this is no split. Please move or merge the household.',
  },
  JOINED_LATER: {
    zh: '日期早于此人加入本户的日期，请核对。',
    en: 'This day lies before the person joined the household. Please check it.',
  },
  NEWER_KNOWN: {
    zh: '已有更新日期的信息；如果原来的信息有误，请作为更正办理。',
    en: 'Newer facts are known. If they are wrong, please record this as a correction.',
  },
  MANY_ENTERED_TWICE: {
    zh: '24小时内由您录入的人员中，已有20人也登记在其他户；请先处理这些重复人员的待办，明天再继续录入。',
    en: 'Twenty of the persons you entered within 24 hours stand in another household, too. Please settle these first and go on tomorrow.',
  },
  ALREADY_MEMBER: {
    zh: '此人已是本户成员。',
    en: 'This person is a member already.',
  },
  NOT_A_DUPLICATE: {
    zh: '所选人员不是同一证件号码的重复登记，请核对。',
    en: 'These are not entries of one certificate number. Please check them.',
  },
});

import type { Message } from '@dixian/graph';
import type { RefusalCode } from '../domain/refusal';

/** What is wrong with a change of the register by hand, in words. No message repeats what was given. */
export const registerMessages = {
  CERTIFICATE_LENGTH: {
    zh: '证件号码应为18位（身份证）、20位（残疾人证）或22位（补办残疾人证），请核对。',
    en: 'A certificate number has 18, 20 or 22 characters. Please check it.',
  },
  CERTIFICATE_CHARACTERS: {
    zh: '证件号码中有不该出现的字符，请核对。',
    en: 'This certificate number has characters that cannot be. Please check it.',
  },
  CERTIFICATE_BIRTH_DATE: {
    zh: '证件号码中的出生日期不对，请核对。',
    en: 'The birthday in this certificate number cannot be. Please check it.',
  },
  CERTIFICATE_CHECK_DIGIT: {
    zh: '证件号码的校验码不对，可能有一位输错了，请核对。',
    en: 'The check digit does not fit; a digit may be mistyped. Please check the certificate number.',
  },
  CERTIFICATE_DISABILITY: {
    zh: '残疾人证的类别或等级不对，请核对。',
    en: 'The category or grade of this disability card cannot be. Please check it.',
  },
  ONE_HEAD: {
    zh: '一户应有且只有一位户主，请核对。',
    en: 'A household has exactly one head. Please check the members.',
  },
  REPEATED_PERSON: {
    zh: '这个证件号码在本户中填了两次，请核对。',
    en: 'This certificate number is given twice. Please check the members.',
  },
  NOT_LISTED: {
    zh: '请从规定的选项中选择。',
    en: 'Please choose one of the listed words.',
  },
  OUT_OF_RANGE: {
    zh: '数值超出范围，请核对。',
    en: 'This number is out of range. Please check it.',
  },
  NOT_A_PHONE: {
    zh: '电话号码不对，请填手机号或带区号的固定电话。',
    en: 'This is not a phone number. Please give a mobile, or a landline with its area code.',
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
  ALREADY_MEMBER: {
    zh: '此人已是本户成员。',
    en: 'This person is a member already.',
  },
  KEY_IN_USE: {
    zh: '这个幂等键已用于另一项办理，请换一个。',
    en: 'This key was used for something else. Please choose another.',
  },
  NOT_A_DUPLICATE: {
    zh: '所选人员不是同一证件号码的重复登记，请核对。',
    en: 'These are not entries of one certificate number. Please check them.',
  },
  ALREADY_FORWARDED: {
    zh: '这条线索已报送到这一步，请查看记录。',
    en: 'This lead has come this far already. Please see its record.',
  },
} satisfies Partial<Record<RefusalCode, Message>>;

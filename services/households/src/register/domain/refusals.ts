import { refusals, sharedWords } from '../../ground/domain/refusal';

/** What can be wrong with a change of the register, for rooms above too. */
export const registerWords = {
  CODE_FORMAT: {
    zh: '新代码应为数字，并与原代码位数相同。',
    en: 'The new code has digits only, as many as the old one.',
  },
  CODE_UNCHANGED: { zh: '新代码与现用代码相同。', en: 'This is the code in use already.' },
  CODE_OUTSIDE_PARENT: {
    zh: '新代码应以上级区划的代码开头，请核对。',
    en: 'The new code begins with the code of the division above. Please check it.',
  },
  CODE_IN_USE: {
    zh: '这个代码是其他区划正在使用或曾经使用的，不能再用；请换一个。',
    en: 'Another division has this code, or had it before; it is not given again. Please choose another.',
  },
  BEFORE_LAST_CODE: {
    zh: '生效日期应晚于上一次变更的日期，请核对。',
    en: 'The new code begins after the last change. Please check the day.',
  },
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
} as const;

/** Refuses what is wrong with a change of the register. */
export const refusal = refusals({ ...sharedWords, ...registerWords });

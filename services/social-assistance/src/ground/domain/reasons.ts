import { type ReasonText, reasons, type SharedCode } from '@dixian/policy';

/** What the department says of the allowance that runs out, of pensions and of temporary relief. */
export const reasonTexts = {
  AGE_INSIDE: { zh: '年龄符合', en: 'the age is inside' },
  AGE_OUTSIDE: {
    zh: '年龄不符合',
    en: 'the age is outside',
    change: '达到规定年龄',
    changeEn: 'be of the age laid down',
  },
  INCOME_IN_EXIT_BAND: { zh: '收入在渐退范围内', en: 'income in the band' },
  INCOME_NOT_ABOVE_STANDARD: { zh: '收入未超过低保标准', en: 'income not above the standard' },
  INCOME_ABOVE_EXIT_BAND: {
    zh: '收入超过渐退上限',
    en: 'income above the band',
    change: '收入不超过上限',
    changeEn: 'keep the income within the limit',
  },
  ABOVE_EXIT_BAND: {
    zh: '收入超过上限，文件未对边缘户重申',
    en: 'above the band, not repeated for marginal households',
  },
  EXIT_LENGTH_ALLOWED: { zh: '渐退期符合规定', en: 'the length is allowed' },
  EXIT_LENGTH_NOT_ALLOWED: {
    zh: '渐退期不符合规定',
    en: 'the length is not allowed',
    change: '按规定月数给予',
    changeEn: 'grant it for the months laid down',
  },
  LOCAL_REGISTRATION: { zh: '本县户籍', en: 'registered in the county' },
  REGISTERED_ELSEWHERE: {
    zh: '非本县户籍',
    en: 'registered elsewhere',
    change: '户籍迁入本县',
    changeEn: 'move the registration into this county',
  },
  EXCLUDED_PERSON: { zh: '在校生、现役军人等除外', en: 'students and soldiers are left out' },
  COUNTY_APPROVES: { zh: '由县级审批', en: 'the county approves' },
  NOT_DELEGATED: {
    zh: '未委托乡镇审批',
    en: 'not delegated to the township',
    change: '由县级审批',
    changeEn: 'have the county approve it',
  },
  WITHIN_DELEGATION: { zh: '在乡镇审批权限内', en: 'within the delegation' },
  ABOVE_DELEGATION: {
    zh: '超过乡镇审批权限',
    en: 'above the delegation',
    change: '由县级审批',
    changeEn: 'have the county approve it',
  },
  EMERGENCY_MINIMUM_KEPT: { zh: '不低于急难型最低金额', en: 'not below the emergency minimum' },
  BELOW_EMERGENCY_MINIMUM: {
    zh: '低于急难型最低金额',
    en: 'below the emergency minimum',
    change: '提高救助金额',
    changeEn: 'raise the amount of relief',
  },
} as const satisfies Record<string, ReasonText>;

/** The codes by which the department gives its reasons, those of every department among them. */
export type AssistanceReason = SharedCode | keyof typeof reasonTexts;

/** The department's words for its decisions. */
export const words = reasons(reasonTexts);

export const { finds, flag, met, unclear, unmet } = words;

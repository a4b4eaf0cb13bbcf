import {
  type Language,
  type Message,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from '@dixian/graph';

/** The answer to a text that cannot be used; of a number in it, with where numbers belong. */
export function aboutNumbers(wrong: UserErrorValue): UserErrorValue {
  return wrong.code === 'IDENTITY_NUMBER' ? { ...wrong, message: NUMBER_IN_TEXT } : wrong;
}

/** The typed answer to who asks too often; `seconds` until it is possible again. */
export function rateLimited(seconds: number): UserErrorValue & { retryAfterSeconds: number } {
  const minutes = Math.ceil(seconds / 60);
  const message = {
    zh: `提交或查询太频繁，请在${minutes}分钟后再试；着急的话可以直接联系村（社区）或乡镇。`,
    en: `Too many requests. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or turn to the village or township.`,
  };
  return userError('RateLimited', 'RATE_LIMITED', message, { retryAfterSeconds: seconds });
}

/** What a household is told with its receipt; the same for everybody. */
export function whatHappensNext(language: Language): string {
  return NEXT[language];
}

const NEXT: Message = {
  zh: '申报已收到，请保存好回执号。村（社区）或乡镇会按您留的电话联系并入户核实，凭回执号可以查询进度。申报和核实都不收费。',
  en: 'Your report has come in. Please keep the receipt number: it tells you how far the report has come. The village or township will call you and visit. None of this costs anything.',
};
const NUMBER_IN_TEXT: Message = {
  zh: '文字中好像有证件号码，请删去；号码只填在“证件号码”一栏。',
  en: 'There seems to be a certificate number in this text. Please take it out; it belongs into its own field alone.',
};

export const NO_RECEIPT = notFound('receiptNumber', {
  zh: '没有这个回执号，请核对。',
  en: 'There is no such receipt number. Please check it.',
});
export const NO_REPORT = notFound('reportId', {
  zh: '您的辖区内没有这条自主申报，请核对。',
  en: 'There is no such self-report in your division. Please check it.',
});
export const NOT_PERMITTED = notPermitted({
  zh: '您的角色不能转办自主申报，请由村、乡镇或县级办理。',
  en: 'Your role may not place self-reports; village, township and county do.',
});
export const ALREADY_PLACED: Message = {
  zh: '这条申报已经转办或答复，请查看办理结果。',
  en: 'Somebody placed this report or turned it down before. Please look at it as it is now.',
};

import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';

export const NO_PERSON = notFound('personId', {
  zh: '您的辖区内没有这个人，请核对；刚登记的请稍后再试。',
  en: 'There is no such person in your division. Please check it; if registered just now, try again shortly.',
});
export const NO_CLAIM = notFound('claimId', {
  zh: '您的辖区内没有这份申请，或者人员尚未与登记信息匹配，请核对。',
  en: 'There is no such claim in your division, or its person is not known in the register yet. Please check it.',
});
export const NO_TRAINING = notFound('trainingId', {
  zh: '您的辖区内没有这项培训，或者人员尚未与登记信息匹配，请核对。',
  en: 'There is no such training in your division, or its person is not known in the register yet. Please check it.',
});
export const NOT_DECIDED = invalidInput('claimId', 'NOT_DECIDED', {
  zh: '这一项还没有批准，请先办理批准。',
  en: 'This is not decided yet. Please decide it first.',
});
export const NOT_CHECKED = invalidInput('claimId', 'NOT_CHECKED', {
  zh: '请先由乡镇核对这份申请。',
  en: 'The township checks this claim first.',
});
export const CHECK_DISAGREES = invalidInput('claimId', 'CHECK_DISAGREES', {
  zh: '乡镇核对不一致，批准须写明理由。',
  en: 'The township found it not to agree. Please give the reason for granting it.',
});

/** A day that lies before what it follows. */
export function dayBefore(field: string, day: PlainDate): UserErrorValue {
  return invalidInput(field, 'BEFORE_WHAT_IT_FOLLOWS', {
    zh: `日期早于前一环节的${day}，请核对。`,
    en: `The day is before ${day}, which comes first. Please check it.`,
  });
}

/** The place of work is none that the place subsidises. */
export function placeNotCovered(allowed: readonly string[], clauseIds: readonly string[]): UserErrorValue {
  const message = {
    zh: `务工地不在补贴范围内，可补贴：${allowed.join('、')}。`,
    en: `The place of work is none that is subsidised. Subsidised: ${allowed.join(', ')}.`,
  };
  return userError('PlaceNotCovered', 'PLACE_NOT_COVERED', message, { allowed: [...allowed] }, clauseIds);
}

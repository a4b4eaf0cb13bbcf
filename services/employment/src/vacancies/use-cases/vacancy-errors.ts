import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { RankedApplicant } from './ranked-applicants';

export const NO_VACANCY = notFound('vacancyId', {
  zh: '您的辖区内没有这个空缺岗位，请核对。',
  en: 'There is no such vacancy in your division. Please check it.',
});
export const NO_APPLICATION = notFound('applicationId', {
  zh: '没有这份申请，请核对。',
  en: 'There is no such application. Please check it.',
});
export const ALREADY_FILLED = invalidInput('vacancyId', 'FILLED', {
  zh: '这个岗位已经有人，请核对。',
  en: 'Somebody has this work already. Please check it.',
});
export const BEFORE_OPENED = invalidInput('occurredOn', 'BEFORE_OPENED', {
  zh: '日期早于岗位发布日，请核对。',
  en: 'The day is before the vacancy was opened. Please check it.',
});

/** Another than the first is chosen: it is said who comes before, and a reason is asked. */
export function rankReasonNeeded(
  before: readonly RankedApplicant[],
  clauseIds: readonly string[],
): UserErrorValue {
  const message = {
    zh: `排在前面的还有${before.length}人，不按次序安排请写明理由。`,
    en: `${before.length} come before in the ranking. Please give the reason for choosing another.`,
  };
  return userError('RankReasonNeeded', 'RANK_REASON_NEEDED', message, { before: [...before] }, clauseIds);
}

import { notFound, type UserErrorValue } from '@dixian/graph';

/** The answer where a field names no household in the caller's division. */
export function noHousehold(field = 'householdId'): UserErrorValue {
  return notFound(field, {
    zh: '您的辖区内没有这一户，请核对。',
    en: 'There is no such household in your division. Please check it.',
  });
}

/** The same under the usual field. */
export const NO_HOUSEHOLD = noHousehold();

/** The answer where `leadId` names no lead in the caller's division. */
export const NO_LEAD = notFound('leadId', {
  zh: '您的辖区内没有这条线索，请核对。',
  en: 'There is no such lead in your division. Please check it.',
});

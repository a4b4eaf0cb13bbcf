import { type UserErrorValue, userError } from '@dixian/graph';

/** What is registered under the same number; it is told which. */
export function alreadyRegistered(existing: string, clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: '这个编号已经登记，不重复登记，请核对。',
    en: 'This number is registered already. Please check it.',
  };
  return userError('AlreadyRegistered', 'ALREADY_REGISTERED', message, { existing }, clauseIds);
}

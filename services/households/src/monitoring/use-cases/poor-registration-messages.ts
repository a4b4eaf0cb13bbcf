import type { Caller } from '@dixian/access';
import { type Message, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import type { RegisteredPoorRow } from '../persistence/registered-poor';
import { isOf } from './refuse-caller';

const conflict = (code: string, message: Message, registration: RegisteredPoorRow): UserErrorValue =>
  userError('PoorRegistrationConflict', code, message, { registration }, registration.clauseIds);

/** One registration a period. */
export const alreadyRegistered = (registration: RegisteredPoorRow): UserErrorValue =>
  conflict(
    'ALREADY_REGISTERED_POOR',
    {
      zh: '该户已纳入建档立卡贫困户，不必再次纳入。',
      en: 'This household is registered as poor already; it is not registered again.',
    },
    registration,
  );
/** Reached once. */
export const alreadyReached = (registration: RegisteredPoorRow): UserErrorValue =>
  conflict(
    'EXIT_STANDARD_REACHED',
    {
      zh: '该户已登记达到脱贫标准，请查看最新情况。',
      en: 'That it reached the exit standard is recorded already. Please look at it as it is now.',
    },
    registration,
  );

export const NOT_REGISTERED = userError(
  'NotRegisteredPoor',
  'NOT_REGISTERED_POOR',
  {
    zh: '该户在这一天没有纳入建档立卡贫困户，请先纳入或核对日期。',
    en: 'The household is not registered as poor by that day. Please register it first, or check the day.',
  },
  {},
);
export const NO_POOR_REGISTRATION = userError(
  'NoProcedure',
  'NO_POOR_REGISTRATION',
  {
    zh: '当地在这一天没有把监测对象纳入建档立卡贫困户的规定，请核对日期。',
    en: 'No document of the place registers monitored households as poor on that day. Please check the day.',
  },
  {},
);
const NOT_COUNTY = notPermitted({
  zh: '这项工作由县级办理，您的角色不能录入。',
  en: 'The county records this; your role may not.',
});

/** Why a caller may not register the poor; undefined for the county. */
export function refuseBelowCounty(caller: Caller): UserErrorValue | undefined {
  return isOf(caller, ['county']) ? undefined : NOT_COUNTY;
}

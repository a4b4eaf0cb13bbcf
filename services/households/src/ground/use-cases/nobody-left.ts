import { type UserErrorValue, userError } from '@dixian/graph';

/** Nobody of the household is left on that day: nothing more is done for it but to end what goes on. */
export function nobodyLeft(clauseIds: readonly string[] = []): UserErrorValue {
  const message = {
    zh: '这一天该户已没有成员，不再办理；请县级按“整户消亡”办结（endMonitoringOfVanishedHousehold）。',
    en: 'Nobody of the household is left on that day. Please let the county end what goes on (`endMonitoringOfVanishedHousehold`).',
  };
  return userError('NobodyLeft', 'NOBODY_LEFT', message, {}, clauseIds);
}

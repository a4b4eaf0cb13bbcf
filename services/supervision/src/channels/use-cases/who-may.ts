import type { Caller } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import { type Unit, worksIn } from '../../ground/domain/unit';

const ABOVE: ReadonlySet<Caller['role']> = new Set<Caller['role']>(['county', 'city', 'province', 'admin']);

/** Whether the caller answers for units of its division from county level up. */
export function isAbove({ role }: Pick<Caller, 'role'>): boolean {
  return ABOVE.has(role);
}

/** Why the caller may not say where a unit is told; undefined for the unit itself and for county and above. */
export function refuseFor(caller: Caller, unit: Unit): UserErrorValue | undefined {
  const above = isAbove(caller) && unit.divisionCode.startsWith(caller.division);
  return above || worksIn(caller, unit) ? undefined : notPermitted(WHO_MAY);
}

export const WHO_MAY = {
  zh: '提醒渠道由单位自己或者县级及以上设置，请联系县级。',
  en: 'Channels are set by the unit itself or by county and above; please ask your county.',
};

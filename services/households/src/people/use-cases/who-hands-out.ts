import type { Caller } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';
import type { HandOver } from '../persistence/assignments';

/** Which tasks a caller may hand out: those of its own office, a county also those of its townships and villages. */
export function handedOutBy({
  role,
  division,
  sector,
}: Caller): Pick<HandOver, 'division' | 'sector' | 'level'> | undefined {
  switch (role) {
    case 'village':
    case 'township':
      return { division, level: role };
    case 'county':
    case 'admin':
      return { division };
    case 'department':
      return sector && { division, sector };
    default:
      return undefined;
  }
}

/** Why the caller may hand out no work; undefined for who may. */
export function refuseHandOut(caller: Caller): UserErrorValue | undefined {
  return handedOutBy(caller) ? undefined : notPermitted(WHO_MAY);
}

const WHO_MAY = {
  zh: '工作由办理单位自己分派，或者由县级分派，请联系县级。',
  en: 'Work is handed out by the office that does it, or by the county; please ask your county.',
};

import type { Caller } from '@dixian/access';
import { notPermitted, type UserErrorValue } from '@dixian/graph';

/** Offices of the line that enter something beside the department. */
type Office = 'village' | 'township' | 'county';

/** Permission of the department's staff and of these offices; what anybody else hears. */
export function staffAnd(...offices: readonly Office[]): (caller: Caller) => UserErrorValue | undefined {
  return ({ role, sector }) =>
    (role === 'department' && sector === 'employment') || offices.some((office) => office === role)
      ? undefined
      : NOT_YOURS;
}

const NOT_YOURS = notPermitted({
  zh: '这一项由人社部门或本级经办人员填报，请交由其办理。',
  en: 'The employment department or the office in charge enters this. Please ask its staff.',
});

import type { Reach } from '@dixian/department';
import type { Rule } from '@dixian/policy';

/** Whose subsidy a rule pays: key households' or that of those out of poverty. */
export function reachOf({ with: values }: Rule): Reach {
  return values.for === 'key-households' ? 'KEY' : 'OUT_OF_POVERTY';
}

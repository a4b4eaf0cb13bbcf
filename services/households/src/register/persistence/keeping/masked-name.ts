import { MASKED_NAME } from '@dixian/personal-data';

/** SQL: whether a name is one of the public form, with signs in place of letters (吴*刚); such a name tells no name. */
export function isMasked(name: string): string {
  return `(${name} ~ '${MASKED_NAME}')`;
}

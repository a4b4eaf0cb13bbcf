import type { Caller } from '@dixian/access';

/** Whom a request is counted for. */
export interface Holder {
  readonly account: string;
  readonly county: string;
}

const COUNTY_DIGITS = 6;

/**
 * An account and its county; who is set above counties counts for where that is.
 */
export function holderOf({ id, division }: Caller): Holder {
  return { account: id, county: division.slice(0, COUNTY_DIGITS) };
}

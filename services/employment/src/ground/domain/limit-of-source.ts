import { type PlainDate, plainDate } from '@dixian/calendar';
import { known, type PlaceAndDay, type PolicySet, wholeNumber } from '@dixian/policy';
import { supportFunding } from './support-funding';

/** What stands against a source of money on a day, as `supportFunding` has it: always, or for households that are not of a kind. */
export interface LimitedSource extends PlaceAndDay {
  readonly source: string;
  readonly kind: 'SOURCE_NOT_ALLOWED' | 'SOURCE_LIMITED_TO_KEY_OBJECT' | 'HOLDER_NOT_MONITORED';
  /** The year of key households; null for the other kinds. */
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

/** The same law laid out for a statement over many rows; undefined where the source pays everybody. */
export function limitOfSource(
  set: PolicySet,
  { division, on, source }: PlaceAndDay & { readonly source: string },
): LimitedSource | undefined {
  const at = { division, on };
  const { reasons } = supportFunding(set, { ...at, source, episodes: [], monitored: false });
  const says = (code: string) => reasons.some((reason) => reason.code === code);
  const limited = { ...at, source, first: null, last: null };
  if (says('SOURCE_NOT_ALLOWED')) return { ...limited, kind: 'SOURCE_NOT_ALLOWED' };
  if (says('SOURCE_FOR_MONITORED')) return { ...limited, kind: 'HOLDER_NOT_MONITORED' };
  if (!says('NOT_KEY_HOUSEHOLD')) return undefined;
  const { parameter } = known(set, at, undefined, { parameter: 'key-household-year', unit: 'year' });
  if (!parameter) return undefined;
  const year = wholeNumber(parameter);
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)];
  return { ...limited, kind: 'SOURCE_LIMITED_TO_KEY_OBJECT', first, last };
}

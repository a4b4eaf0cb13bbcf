import type { PlainDate } from '@dixian/calendar';
import { refuseDay } from './helper-days';

/** A helper as a ledger states him; `index` tells two of one name and unit apart where the ledger has numbers. */
export interface StatedHelper {
  readonly index: string | null;
  readonly name: string;
  readonly unit: string;
  readonly since: PlainDate;
  /** First day on which he no longer stands; null where the ledger says nothing of an end. */
  readonly endedOn: PlainDate | null;
}

/** A helper as he is kept. */
export interface KeptHelper extends StatedHelper {
  readonly id: string;
}

/** What becomes of a stated helper: `ends` is who leaves for him, and `remark` what an act would have said to it. */
export type PlacedHelper =
  | { readonly as: 'KNOWN'; readonly id: string; readonly endsOn: PlainDate | null }
  | { readonly as: 'ADDED'; readonly ends: string | null; readonly remark: 'BEFORE_PREVIOUS_STEP' | null }
  | {
      readonly as: 'REFUSED';
      readonly code: 'HELPER_ASSIGNED' | 'BEFORE_PREVIOUS_STEP' | 'END_BEFORE_START';
    };

/**
 * Where a stated helper belongs in the history of a household. Who comes after another follows him on that day, as by
 * hand; who had left before stands in the history. A ledger cannot make two stand from one day, and one that says that
 * somebody stands since before the present one came contradicts what is known.
 */
export function placeHelper(kept: readonly KeptHelper[], stated: StatedHelper): PlacedHelper {
  const { since, endedOn } = stated;
  if (endedOn !== null && endedOn < since) return { as: 'REFUSED', code: 'END_BEFORE_START' };
  const same = kept.filter((one) => isSame(one, stated));
  const known = same.find((one) => one.endedOn === null) ?? same.find((one) => one.since === since);
  if (known) {
    const ends = known.endedOn === null && endedOn !== null && endedOn >= known.since;
    return { as: 'KNOWN', id: known.id, endsOn: ends ? endedOn : null };
  }
  const current = kept.findLast((one) => one.endedOn === null);
  if (!current) {
    const remark = endedOn === null && refuseDay(kept, since) ? 'BEFORE_PREVIOUS_STEP' : null;
    return { as: 'ADDED', ends: null, remark };
  }
  if (since > current.since) return { as: 'ADDED', ends: current.id, remark: null };
  if (endedOn !== null && endedOn <= current.since) return { as: 'ADDED', ends: null, remark: null };
  return { as: 'REFUSED', code: since === current.since ? 'HELPER_ASSIGNED' : 'BEFORE_PREVIOUS_STEP' };
}

function isSame(one: KeptHelper, stated: StatedHelper): boolean {
  if (one.index !== null && stated.index !== null) return one.index === stated.index;
  return one.name === stated.name && one.unit === stated.unit;
}

import type { PlainDate } from '@dixian/calendar';
import { dueOn, isMissing, type Law, resolveDeadline, resolveParameter, ruleInForce } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { byPlace } from '@dixian/what-if';
import type { PeriodRow } from '../../periods/persistence/periods';
import {
  closeRectifications,
  openRectifications,
  type RectificationTerms,
} from '../persistence/rectification-tasks';

/**
 * Puts households on the list of those that repeat the steps (集中整治) while a document of their place keeps one, whether or
 * not anybody has begun; who is on it stays on it after the document has run out, until a case identifies the household.
 */
export async function followRectifications(
  transaction: Statements,
  law: Law,
  of: { readonly division: string; readonly householdId?: string },
  day: PlainDate,
): Promise<void> {
  for (const terms of termsBelow(law, of.division, day)) {
    await openRectifications(transaction, terms, of.householdId);
  }
  await closeRectifications(transaction, of.householdId);
}

/** A case may have identified a household of the list, which keeps the period it had. */
export async function followRectified(
  transaction: Statements,
  _law: Law,
  { householdId }: PeriodRow,
): Promise<void> {
  await closeRectifications(transaction, householdId);
}

function termsBelow(law: Law, division: string, on: PlainDate): RectificationTerms[] {
  const places = byPlace(law.policies, division, {
    resolve: (place) => listAt(law, place, on),
    key: (list) => JSON.stringify(list ?? null),
  });
  return places.flatMap(({ place, terms: list }) => {
    const below = places.map((other) => other.place).filter((other) => other.startsWith(place));
    return list ? { ...list, place, except: below.filter((other) => other !== place) } : [];
  });
}

// The list with its limit; undefined where no document in force keeps one.
function listAt({ policies, calendar }: Law, division: string, on: PlainDate) {
  const list = ruleInForce(policies, 'rectification-list', { division, on });
  const until = resolveParameter(policies, { division, on, name: 'rectified-households-until' });
  const limit = resolveDeadline(policies, { division, on, kind: 'RECTIFICATION' });
  if (!list || !limit || isMissing(until)) return undefined;
  return {
    until: String(until.value).slice(0, 'YYYY-MM'.length),
    from: list.from,
    dueOn: dueOn(limit, list.from, calendar).on,
    clauseIds: [...new Set([limit.clause, list.clause])],
  };
}

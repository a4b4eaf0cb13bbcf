import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowPerKey } from '@dixian/service';
import { type Matter, safetyObservation } from '../tables';

const NAMES = ['householdId', 'matter', 'problemFound', 'seenOn', 'source'] as const;

/** What was last seen of house or water. */
export type SafetyRow = RowOf<typeof safetyObservation, (typeof NAMES)[number]>;

const SAFETY = `SELECT household_id || ':' || matter AS "rowKey", ${safetyObservation.select(NAMES)}
  FROM safety_observation WHERE household_id = ANY(ARRAY(SELECT left(key, 36)::uuid FROM unnest($1::text[]) AS key))`;

/** What was last seen of house or water; one statement per request for both. */
export function safetyOf(
  context: RequestContext,
  householdId: string,
  matter: Matter,
): Promise<SafetyRow | undefined> {
  if (!isEntityId(householdId)) return Promise.resolve(undefined);
  return rowPerKey<SafetyRow>(context, 'safety', SAFETY).load(`${householdId}:${matter}`);
}

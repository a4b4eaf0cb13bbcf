import type { PlainDate } from '@dixian/calendar';
import { clauseHolds, findClause, type PolicySet } from '@dixian/policy';

/** The code of the place that a clause binds on a day; undefined where it is not in force. */
export function placeOfClause(set: PolicySet, id: string, on: PlainDate): string | undefined {
  const document = findClause(set, id)?.document;
  const place = document === undefined ? undefined : set.documents.get(document)?.place.code;
  return place !== undefined && clauseHolds(set, id, { division: place, on }) ? place : undefined;
}

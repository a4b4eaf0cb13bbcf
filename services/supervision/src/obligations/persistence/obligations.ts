import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowPerKey, rowsOfEach } from '@dixian/service';
import { type ObligationView, obligationColumns } from './obligation-view';

// Ids and the day; row-level security binds both to the caller's scope.
export const OBLIGATIONS_BY_ID = standing('o.id');
export const OBLIGATIONS_OF_LEADS = standing('o.lead_id');

/** An obligation of the caller's scope as it stands on that day, or undefined; batched per request and day. */
export async function obligationById(
  context: RequestContext,
  id: string,
  asOf: PlainDate,
): Promise<ObligationView | undefined> {
  if (!isEntityId(id)) return undefined;
  const loader = rowPerKey<ObligationView>(context, `obligation ${asOf}`, OBLIGATIONS_BY_ID, [asOf]);
  return loader.load(id.toLowerCase());
}

/** All obligations of a lead as they stand on that day, by due day; batched per request and day. */
export function obligationsOfLead(
  context: RequestContext,
  leadId: string,
  asOf: PlainDate,
): Promise<ObligationView[]> {
  return rowsOfEach<ObligationView>(context, `obligations of lead ${asOf}`, OBLIGATIONS_OF_LEADS, [
    asOf,
  ]).load(leadId);
}

function standing(key: string): string {
  return `SELECT ${key} AS "rowKey", ${obligationColumns('$2')} FROM obligation o
    WHERE ${key} = ANY($1::uuid[]) AND o.triggered_on <= $2::date ORDER BY o.due_on, o.id`;
}

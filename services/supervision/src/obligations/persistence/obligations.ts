import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, rowPerKey, rowsOfEach } from '@dixian/service';
import { OBLIGATION_COLUMNS, type ObligationView } from './obligation-view';

// Row-level security binds both to the caller's scope.
export const OBLIGATIONS_BY_ID = `SELECT o.id AS "rowKey", ${OBLIGATION_COLUMNS} FROM obligation o
  WHERE o.id = ANY($1::uuid[])`;
export const OBLIGATIONS_OF_LEADS = `SELECT o.lead_id AS "rowKey", ${OBLIGATION_COLUMNS} FROM obligation o
  WHERE o.lead_id = ANY($1::uuid[]) AND o.begins_on <= $2::date ORDER BY o.due_key, o.id`;

/** An obligation of the caller's scope, or undefined; batched per request. */
export async function obligationById(
  context: RequestContext,
  id: string,
): Promise<ObligationView | undefined> {
  if (!isEntityId(id)) return undefined;
  return rowPerKey<ObligationView>(context, 'obligation', OBLIGATIONS_BY_ID).load(id.toLowerCase());
}

const OBLIGATIONS_ABOUT = `SELECT w.key AS "rowKey", ${OBLIGATION_COLUMNS}
  FROM unnest($1::text[]) AS w(key) JOIN obligation o ON o.subject_id = split_part(w.key, ':', 3)
    AND o.kind = split_part(w.key, ':', 2) AND o.subject_kind = split_part(w.key, ':', 1) AND o.cycle = ''`;

/** The obligation about a thing, as `PERIOD:HELPER_ASSIGNMENT:<id>`, in the caller's scope; batched per request. */
export function obligationAbout(context: RequestContext, about: string): Promise<ObligationView | undefined> {
  return rowPerKey<ObligationView>(context, 'obligation about', OBLIGATIONS_ABOUT).load(about);
}

const LEADS_KNOWN = `SELECT lead_id AS "rowKey", lead_id AS id FROM supervised_lead WHERE lead_id = ANY($1::uuid[])`;

/**
 * Whether an event told of a lead in the caller's scope; without one its obligations are not known yet. A department is
 * not told of leads that are not its own, so that for it nothing is known where it sees no obligation.
 */
export async function isLeadKnown(context: RequestContext, leadId: string): Promise<boolean> {
  if (context.scope.sector !== '*') return false;
  const known = await rowPerKey<{ id: string }>(context, 'supervised lead', LEADS_KNOWN).load(leadId);
  return known !== undefined;
}

/** The obligations of a lead whose clocks had started by that day, by due day; batched per request and day. */
export function obligationsOfLead(
  context: RequestContext,
  leadId: string,
  asOf: PlainDate,
): Promise<ObligationView[]> {
  return rowsOfEach<ObligationView>(context, `obligations of lead ${asOf}`, OBLIGATIONS_OF_LEADS, [
    asOf,
  ]).load(leadId);
}

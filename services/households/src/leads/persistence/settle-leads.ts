import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { LeadOutcome } from '../domain/lead-outcome';

/** A lead that comes to its end. */
export interface SettledLead {
  readonly id: string;
  readonly settledOn: PlainDate;
  readonly settledAs: LeadOutcome;
}

/** Writes down what became of leads that were not settled yet, and tells supervision, whose clock of each ends that day. */
export async function settleLeads(transaction: Statements, settled: readonly SettledLead[]): Promise<void> {
  if (settled.length === 0) return;
  await transaction.query(
    `WITH settled AS (
       UPDATE lead l SET settled_on = greatest(s."settledOn", l.found_on), settled_as = s."settledAs"
       FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "settledOn" date, "settledAs" text)
       WHERE l.id = s.id AND l.settled_on IS NULL
       RETURNING l.id, l.household_id, l.division_code, l.settled_on, l.settled_as
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-settled', division_code, jsonb_build_object('leadId', id, 'householdId', household_id,
       'divisionCode', division_code, 'settledOn', settled_on, 'outcome', settled_as)
     FROM settled ORDER BY id`,
    [JSON.stringify(settled)],
    'settle-leads',
  );
}

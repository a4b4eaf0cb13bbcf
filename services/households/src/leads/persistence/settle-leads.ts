import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { LeadOutcome } from '../domain/lead-outcome';

/** A lead that comes to its end. */
export interface SettledLead {
  readonly id: string;
  readonly settledOn: PlainDate;
  readonly settledAs: LeadOutcome;
  /** The case that settled it; left out where none did. */
  readonly settledBy?: string;
  /** Who settled it by hand and why; left out where nobody did. */
  readonly settledAccount?: string;
  readonly settledReason?: string;
}

/** Writes down what became of leads that were not settled yet, and tells supervision, whose clock of each ends that day. */
export async function settleLeads(transaction: Statements, settled: readonly SettledLead[]): Promise<void> {
  if (settled.length === 0) return;
  await transaction.query(
    `WITH settled AS (
       UPDATE lead l
       SET settled_on = greatest(s."settledOn", l.found_on), settled_as = s."settledAs", settled_by = s."settledBy",
           settled_reason = s."settledReason", settled_account = s."settledAccount"
       FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "settledOn" date, "settledAs" text, "settledBy" uuid,
         "settledReason" text, "settledAccount" text)
       WHERE l.id = s.id AND l.settled_on IS NULL
       RETURNING l.*
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-settled', division_code, ${TOLD} FROM settled ORDER BY id`,
    [JSON.stringify(settled)],
    'settle-leads',
  );
}

/**
 * Opens anew what a case settled, and what was settled because a household was monitored: a correction may have changed
 * either. Gives the leads, to be told of again once they are followed.
 */
export async function reopenLeads(
  transaction: Statements,
  { caseId, householdId }: { caseId: string; householdId: string },
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `UPDATE lead SET settled_on = NULL, settled_as = NULL, settled_by = NULL, settled_reason = NULL, settled_account = NULL
     WHERE household_id = $2 AND (settled_by = $1 OR settled_as = 'ALREADY_MONITORED' OR settled_as = 'IDENTIFIED')
     RETURNING id`,
    [caseId, householdId],
    'reopen-leads',
  );
  return rows.map(({ id }) => id);
}

/** Opens a settled lead anew and gives the case that had settled it, if one had; undefined where it was not settled. */
export async function reopenLead(
  transaction: Statements,
  id: string,
): Promise<{ settledBy: string | null } | undefined> {
  const [row] = await transaction.query<{ settledBy: string | null }>(
    `WITH before AS (SELECT id, settled_by FROM lead WHERE id = $1 AND settled_on IS NOT NULL)
     UPDATE lead l SET settled_on = NULL, settled_as = NULL, settled_by = NULL, settled_reason = NULL, settled_account = NULL
     FROM before WHERE l.id = before.id RETURNING before.settled_by AS "settledBy"`,
    [id],
    'reopen-lead',
  );
  return row;
}

/** Tells supervision what became of leads after a correction, whatever was told before. */
export async function tellAnew(transaction: Statements, leadIds: readonly string[]): Promise<void> {
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-settled', division_code, ${TOLD} || '{"corrected": true}' FROM lead
     WHERE id = ANY($1::uuid[]) ORDER BY id`,
    [leadIds],
    'tell-leads-anew',
  );
}

const TOLD = `jsonb_build_object('leadId', id, 'householdId', household_id, 'divisionCode', division_code,
  'settledOn', settled_on, 'outcome', settled_as)`;

import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { LeadChannel } from '../../ground/domain/lead-words';
import { SEEN_TO } from '../../leads/persistence/lead-tasks';

/** A lead that is not settled, with the first time of monitoring that was open on its day or began after it. */
export interface UnsettledLead {
  id: string;
  householdId: string;
  divisionCode: string;
  channel: LeadChannel;
  foundOn: PlainDate;
  receivedOn: PlainDate | null;
  verifiedOn: PlainDate | null;
  riskFound: boolean | null;
  identifiedOn: PlainDate | null;
  /** The period is known from elsewhere alone; null without one. */
  onlyTakenOver: boolean | null;
  /** A case here opened the period; null without one. */
  byCase: boolean | null;
}

/** The leads of households that are not settled, the earliest first. */
export function unsettledLeads(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<UnsettledLead[]> {
  return transaction.query<UnsettledLead>(
    `SELECT l.id, l.household_id AS "householdId", l.division_code AS "divisionCode", l.channel,
       l.found_on AS "foundOn", l.received_on AS "receivedOn", l.verified_on AS "verifiedOn",
       l.risk_found AS "riskFound", p.identified_on AS "identifiedOn",
       p.basis = 'TAKEN_OVER' AND p.case_id IS NULL AS "onlyTakenOver", p.case_id IS NOT NULL AS "byCase"
     FROM lead l
     LEFT JOIN LATERAL (
       SELECT * FROM monitoring_period p
       WHERE p.household_id = l.household_id AND (p.eliminated_on IS NULL OR p.eliminated_on > l.found_on)
       ORDER BY p.identified_on LIMIT 1
     ) p ON true
     WHERE l.household_id = ANY($1::uuid[]) AND l.settled_on IS NULL AND l.withdrawn_on IS NULL
     ORDER BY l.found_on, l.id`,
    [householdIds],
    'unsettled-leads',
  );
}

/** The households of these leads, in one order whoever asks. */
export async function householdsOfLeads(
  transaction: Statements,
  leads: { readonly sql: string; readonly parameters: readonly unknown[] },
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM lead WHERE id IN (${leads.sql}) ORDER BY household_id`,
    leads.parameters,
  );
  return rows.map(({ id }) => id);
}

/** Those of the households that a statement gives that have leads to be settled, in the same order. */
export async function householdsWithLeads(transaction: Statements, sql: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM lead WHERE settled_on IS NULL AND withdrawn_on IS NULL AND household_id IN (${sql})
     ORDER BY household_id`,
  );
  return rows.map(({ id }) => id);
}

/** Closes what waits for leads of the household to be seen to in another way than these tasks say. */
export async function closeOtherWays(
  transaction: Statements,
  { householdId, tasks }: { householdId: string; tasks: readonly { kind: string; subjectId: string }[] },
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE household_id = $1 AND ${SEEN_TO} AND closed_on IS NULL AND NOT EXISTS (
       SELECT FROM jsonb_to_recordset($3::jsonb) AS s(kind text, "subjectId" uuid)
       WHERE s.kind = task.kind AND s."subjectId" = task.subject_id)`,
    [householdId, on, JSON.stringify(tasks)],
    'close-other-ways',
  );
}

/** By when a lead was to be seen to where its household lay before: the day stays, and the clauses that set it. */
export async function dueBefore(
  transaction: Statements,
  leadId: string,
): Promise<{ dueOn: PlainDate | null; clauseIds: string[]; provisional: boolean } | undefined> {
  const [row] = await transaction.query<{
    dueOn: PlainDate | null;
    clauseIds: string[];
    provisional: boolean;
  }>(
    `SELECT due_on AS "dueOn", clause_ids AS "clauseIds", provisional FROM task
     WHERE subject_id = $1 AND ${SEEN_TO} ORDER BY due_on LIMIT 1`,
    [leadId],
    'lead-due-before',
  );
  return row;
}

/** Closes what waits for leads to be seen to that are settled, on the day each was. */
export async function closeTasksOfSettled(
  transaction: Statements,
  householdIds: readonly string[],
): Promise<void> {
  await transaction.query(
    `UPDATE task t SET closed_on = greatest(l.settled_on, t.opened_on) FROM lead l
     WHERE l.household_id = ANY($1::uuid[]) AND l.settled_on IS NOT NULL AND t.subject_id = l.id
       AND ${SEEN_TO} AND t.closed_on IS NULL`,
    [householdIds],
    'close-tasks-of-settled',
  );
}

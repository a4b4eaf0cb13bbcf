import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import type { ForwardingStep, NewForwarding } from '../domain/decide-forwarding';
import type { LeadRow } from './leads';

/** A station of a department's lead as it is read. */
export interface ForwardingRow {
  step: ForwardingStep;
  occurredOn: PlainDate;
  receivers: string[];
  recordedAt: Date;
}

const COLUMNS = `step, occurred_on AS "occurredOn", receivers, recorded_at AS "recordedAt"`;

/** Stations of a lead in the caller's sight, the first one first; one statement per request. */
export function forwardingsOf(context: RequestContext, leadId: string): Promise<ForwardingRow[]> {
  const sql = `SELECT lead_id AS "rowKey", ${COLUMNS} FROM lead_forwarding
    WHERE lead_id = ANY($1::uuid[]) ORDER BY lead_id, id`;
  return rowsOfEach<ForwardingRow>(context, 'forwardings-of-lead', sql).load(leadId);
}

/** Stations of a held lead. */
export function heldForwardings(transaction: Statements, leadId: string): Promise<ForwardingRow[]> {
  return transaction.query<ForwardingRow>(
    `SELECT ${COLUMNS} FROM lead_forwarding WHERE lead_id = $1 ORDER BY id`,
    [leadId],
  );
}

/** The lead that was forwarded under this key before. */
export async function forwardedByKey(transaction: Statements, by: ByKey): Promise<string | undefined> {
  const kept = { table: 'lead_forwarding', columns: 'lead_id AS "leadId"' };
  return (await recordedBefore<{ leadId: string }>(transaction, kept, by))?.leadId;
}

/** Records a station. */
export async function insertForwarding(
  transaction: Statements,
  { id, householdId, divisionCode, sector }: LeadRow,
  { step, occurredOn, receivers }: NewForwarding,
  by: ByKey,
): Promise<void> {
  await transaction.query(
    `INSERT INTO lead_forwarding (lead_id, household_id, step, occurred_on, receivers, account, idempotency_key, sector,
                                  division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, householdId, step, occurredOn, receivers, by.account, by.key, sector, divisionCode],
  );
}

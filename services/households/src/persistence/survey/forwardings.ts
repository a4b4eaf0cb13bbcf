import type { PlainDate } from '@dixian/calendar';
import type { RequestContext, Statements } from '@dixian/service';
import type { ForwardingStep, NewForwarding } from '../../domain/survey/decide-forwarding';
import type { LeadRow } from '../leads';
import { rowsOfEach } from '../rows-of-each';

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
  return rowsOfEach<ForwardingRow>(context, 'forwardings-of-lead', sql, leadId);
}

/** Stations of a held lead. */
export function heldForwardings(transaction: Statements, leadId: string): Promise<ForwardingRow[]> {
  return transaction.query<ForwardingRow>(
    `SELECT ${COLUMNS} FROM lead_forwarding WHERE lead_id = $1 ORDER BY id`,
    [leadId],
  );
}

/** The lead that was forwarded under this key of this account before; the same key at the same moment waits. */
export async function leadForwarded(
  transaction: Statements,
  account: string,
  key: string,
): Promise<string | undefined> {
  await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `forward|${account}|${key}`,
  ]);
  const [row] = await transaction.query<{ leadId: string }>(
    'SELECT lead_id AS "leadId" FROM lead_forwarding WHERE account = $1 AND idempotency_key = $2',
    [account, key],
  );
  return row?.leadId;
}

/** Records a station. */
export async function insertForwarding(
  transaction: Statements,
  { id, householdId, divisionCode, sector }: LeadRow,
  { step, occurredOn, receivers }: NewForwarding,
  by: { account: string; key: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO lead_forwarding (lead_id, household_id, step, occurred_on, receivers, account, idempotency_key, sector,
                                  division_code)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, householdId, step, occurredOn, receivers, by.account, by.key, sector, divisionCode],
  );
}

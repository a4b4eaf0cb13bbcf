import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { NewForwarding } from '../domain/decide-forwarding';
import type { LeadRow } from './leads';
import { leadForwarding } from './tables';

const SHOWN = ['step', 'occurredOn', 'receivers', 'recordedAt'] as const;
const COLUMNS = leadForwarding.select(SHOWN);

/** A station of a department's lead as it is read. */
export type ForwardingRow = RowOf<typeof leadForwarding, (typeof SHOWN)[number]>;

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

/** Records a station. */
export async function insertForwarding(
  transaction: Statements,
  { id: leadId, householdId, divisionCode, sector }: LeadRow,
  station: NewForwarding,
  account: string,
): Promise<void> {
  await transaction.insert(leadForwarding, {
    ...station,
    leadId,
    householdId,
    divisionCode,
    sector,
    account,
  });
}

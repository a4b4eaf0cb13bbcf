import { isEntityId } from '@dixian/graph';
import type { Statements } from '@dixian/service';
import { recordedBefore } from '../../ground/persistence/recorded-before';
import type { ByKey } from '../../ground/persistence/recorder';
import type { NewLead } from '../domain/receive-lead';
import type { NewVerification } from '../domain/verify-lead';
import { LEAD_COLUMNS, type LeadRow } from './leads';

/** The lead recorded, or verified, under this key before. */
export function leadByKey(
  transaction: Statements,
  act: 'received' | 'verified',
  by: ByKey,
): Promise<LeadRow | undefined> {
  const key = act === 'received' ? 'idempotency_key' : 'verification_key';
  const kept = { table: 'lead', columns: LEAD_COLUMNS, account: `${act}_by`, key };
  return recordedBefore<LeadRow>(transaction, kept, by);
}

/** Whether a person is entered in that household. */
export async function isEntered(
  transaction: Statements,
  personId: string,
  householdId: string,
): Promise<boolean> {
  if (!isEntityId(personId)) return false;
  const rows = await transaction.query('SELECT FROM person WHERE id = $1 AND household_id = $2', [
    personId,
    householdId,
  ]);
  return rows.length > 0;
}

/** Records a lead. */
export async function insertLead(
  transaction: Statements,
  lead: NewLead & { divisionCode: string; account: string; key: string },
): Promise<LeadRow> {
  const [row] = await transaction.query<LeadRow>(
    `INSERT INTO lead (household_id, person_id, channel, lead_type, found_on, received_on, pushed_by, sector, note,
                       division_code, received_by, idempotency_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING ${LEAD_COLUMNS}`,
    [
      lead.householdId,
      lead.personId,
      lead.channel,
      lead.leadType,
      lead.foundOn,
      lead.receivedOn,
      lead.pushedBy,
      lead.sector,
      lead.note,
      lead.divisionCode,
      lead.account,
      lead.key,
    ],
  );
  if (!row) throw new Error('lead gave no row');
  return row;
}

/** A lead in sight, held against others until the transaction ends: of two who verify at once, one waits. */
export async function holdLead(transaction: Statements, id: string): Promise<LeadRow | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<LeadRow>(
    `SELECT ${LEAD_COLUMNS} FROM lead WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

/** Records the visit that verifies a lead. */
export async function saveVerification(
  transaction: Statements,
  leadId: string,
  visit: NewVerification & { account: string; key: string },
): Promise<LeadRow> {
  const [row] = await transaction.query<LeadRow>(
    `UPDATE lead SET state = 'VERIFIED', verified_on = $2, risk_found = $3, finding = $4, late_reason = $5,
       verified_by = $6, verification_key = $7, verified_at = now()
     WHERE id = $1 RETURNING ${LEAD_COLUMNS}`,
    [leadId, visit.verifiedOn, visit.riskFound, visit.finding, visit.lateReason, visit.account, visit.key],
  );
  if (!row) throw new Error('lead gave no row');
  return row;
}

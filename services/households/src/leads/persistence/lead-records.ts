import { isEntityId } from '@dixian/graph';
import { NOW, type Statements } from '@dixian/service';
import type { NewLead } from '../domain/receive-lead';
import type { NewVerification } from '../domain/verify-lead';
import { LEAD_COLUMNS, LEAD_FIELDS, type LeadRow } from './leads';
import { lead } from './tables';

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
export function insertLead(
  transaction: Statements,
  given: NewLead & { divisionCode: string; receivedBy: string },
): Promise<LeadRow> {
  return transaction.insert(lead, given, LEAD_FIELDS);
}

/** A lead in sight. */
export function findLead(statements: Statements, id: string): Promise<LeadRow | undefined> {
  return statements.findOneBy(lead, { id }, LEAD_FIELDS);
}

/** A lead of this transaction as it reads with what followed from it. */
export async function keptLead(transaction: Statements, id: string): Promise<LeadRow> {
  const row = await findLead(transaction, id);
  if (!row) throw new Error('A lead that was kept is not there');
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
  id: string,
  visit: NewVerification & { verifiedBy: string },
): Promise<LeadRow> {
  await transaction.update(lead, { id }, { ...visit, state: 'VERIFIED', verifiedAt: NOW });
  return keptLead(transaction, id);
}

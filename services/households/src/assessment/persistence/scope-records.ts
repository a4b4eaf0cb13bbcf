import type { PlainDate } from '@dixian/calendar';
import type { RowOf, Statements } from '@dixian/service';
import type { AssessedMember } from '../domain/assessed-member';
import { scopeRecord } from './tables';

const FIELDS = ['id', 'householdId', 'occurredOn', 'members', 'divisionCode'] as const;

/** What was learnt of the members of a household in which nobody counts. */
export type ScopeRow = RowOf<typeof scopeRecord, (typeof FIELDS)[number]>;

/** Such a record in sight. */
export function findScope(statements: Statements, id: string): Promise<ScopeRow | undefined> {
  return statements.findOneBy(scopeRecord, { id }, FIELDS);
}

/** Records one. */
export function insertScope(
  transaction: Statements,
  learnt: Omit<ScopeRow, 'id'> & { readonly account: string },
): Promise<ScopeRow> {
  return transaction.insert(scopeRecord, learnt, FIELDS);
}

/** The members as they were assessed last by a day, whether somebody counted or not; nobody where nothing was assessed. */
export async function membersOnRecord(
  transaction: Statements,
  householdId: string,
  on: PlainDate,
): Promise<readonly AssessedMember[]> {
  const [row] = await transaction.query<{ members: readonly AssessedMember[] }>(
    `SELECT members FROM (
       SELECT a.id, a.occurred_on, a.members FROM income_assessment a
       WHERE a.household_id = $1 AND NOT EXISTS (SELECT FROM income_assessment c WHERE c.corrects = a.id)
       UNION ALL SELECT s.id, s.occurred_on, s.members FROM scope_record s WHERE s.household_id = $1
     ) known WHERE occurred_on <= $2::date ORDER BY occurred_on DESC, id DESC LIMIT 1`,
    [householdId, on],
  );
  return row?.members ?? [];
}

import type { Statements } from '@dixian/service';
import { isEntityId } from '../entity-id';

/** A household held against others who write of its help, and against a recoding. */
export interface HeldHousehold {
  id: string;
  divisionCode: string;
  /** 户类型 in the ledger's words. */
  householdType: string | null;
}

/** Those of the households that are in sight, held one after the other by id until the transaction ends. */
export function holdForHelp(transaction: Statements, ids: readonly string[]): Promise<HeldHousehold[]> {
  return transaction.query<HeldHousehold>(
    `SELECT id, division_code AS "divisionCode", household_type AS "householdType" FROM household
     WHERE id = ANY($1::uuid[]) AND merged_into IS NULL ORDER BY id FOR NO KEY UPDATE`,
    [ids.filter(isEntityId)],
    'hold-for-help',
  );
}

/** Waits for whoever uses the same key of the same account at this moment. */
export async function holdKey(transaction: Statements, account: string, key: string): Promise<void> {
  await transaction.query(
    'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    [`help|${account}|${key}`],
    'hold-help-key',
  );
}

import { isEntityId } from '@dixian/graph';
import type { RowOf, Statements } from '@dixian/service';
import { household } from './tables';

const HELD = [
  'id',
  'code',
  'householdType',
  'divisionId',
  'divisionCode',
  'version',
  'mergedIntoId',
] as const;

/** A household held against others until the transaction ends. */
export type HeldHousehold = RowOf<typeof household, (typeof HELD)[number]>;

/** Division of a household in sight that is not merged; neither changes until the transaction ends. */
export async function holdHousehold(transaction: Statements, id: string): Promise<string | undefined> {
  if (!isEntityId(id)) return undefined;
  const [row] = await transaction.query<{ divisionCode: string }>(
    'SELECT division_code AS "divisionCode" FROM household WHERE id = $1 AND merged_into IS NULL FOR SHARE',
    [id],
  );
  return row?.divisionCode;
}

/** Households in sight, held in one order whoever asks, so that two who need the same two never wait for each other. */
export function holdHouseholds(transaction: Statements, ids: readonly string[]): Promise<HeldHousehold[]> {
  return transaction.query<HeldHousehold>(
    `SELECT ${household.select(HELD)} FROM household WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [ids.filter(isEntityId)],
    'hold-households-to-change',
  );
}

/** The same without those that were merged into another. */
export async function holdUnmerged(
  transaction: Statements,
  ids: readonly string[],
): Promise<HeldHousehold[]> {
  const held = await holdHouseholds(transaction, ids);
  return held.filter(({ mergedIntoId }) => mergedIntoId === null);
}

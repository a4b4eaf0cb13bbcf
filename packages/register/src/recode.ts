import type { DomainEvent, EventPayloads } from '@dixian/events';
import { codedTables, rewriteDivision, type Statements } from '@dixian/service';

/**
 * Rewrites the division code of rows below a division that was recoded, or that went into another, in every table of the
 * service; those named first in their order. Those of `but` stay.
 */
export async function recodeRows(
  transaction: Statements,
  first: readonly string[],
  change: Pick<EventPayloads['division-recoded'], 'oldCode' | 'newCode'>,
  but: readonly string[] = [],
): Promise<void> {
  for (const coded of await codedTables(transaction, first)) {
    if (!but.includes(coded.table)) await rewriteDivision(transaction, coded, change);
  }
}

/** Keeps that a code was replaced, so that ledgers with household codes of before still find their place. */
export async function noteRecoding(
  transaction: Statements,
  {
    payload: { oldCode, newCode },
    recordedAt,
  }: Pick<DomainEvent<'division-recoded'>, 'payload' | 'recordedAt'>,
): Promise<void> {
  // Codes that were changed into the old one before now lead on to the new one.
  await transaction.query(
    `UPDATE recoded_division SET new_code = $2 || substr(new_code, length($1) + 1) WHERE starts_with(new_code, $1)`,
    [oldCode, newCode],
  );
  await transaction.query(
    `INSERT INTO recoded_division (old_code, new_code, recoded_at) VALUES ($1, $2, $3)
     ON CONFLICT (old_code) DO UPDATE SET new_code = excluded.new_code, recoded_at = excluded.recoded_at`,
    [oldCode, newCode, recordedAt],
  );
}

/** Households as an event told of them, in the present codes of their villages where these were replaced since. */
export async function inPresentCodes<Household extends { divisionCode: string }>(
  transaction: Statements,
  {
    payload: { households },
    recordedAt,
  }: { payload: { households: readonly Household[] }; recordedAt: string },
): Promise<Household[]> {
  const recoded = await transaction.query<{ oldCode: string; newCode: string }>(
    `SELECT old_code AS "oldCode", new_code AS "newCode" FROM recoded_division WHERE recoded_at > $1
     ORDER BY length(old_code) DESC`,
    [recordedAt],
    'recoded-since',
  );
  return households.map((household) => {
    const { divisionCode } = household;
    const since = recoded.find(({ oldCode }) => divisionCode.startsWith(oldCode));
    return since
      ? { ...household, divisionCode: since.newCode + divisionCode.slice(since.oldCode.length) }
      : household;
  });
}

import type { WithdrawalContext } from '@dixian/imports';
import { tellChanges, tellWithdrawn } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { STANDS } from './standing-statements';
import { TOLD_RENOVATIONS } from './told-renovations';

const SAID = `renovation_id, household_code, household_id, division_code, year, grade, approved, paid, started_on,
  planned_until, completed_on, method, house_number, accepted_on, approved_on, plan_assumed`;

/** Notes which statements a run made and that others were told of, until the transaction ends. */
export async function noteStatements({ transaction, runId }: WithdrawalContext): Promise<void> {
  await tellWithdrawn(transaction, TOLD_RENOVATIONS, runId);
  await transaction.query(
    `CREATE TEMPORARY TABLE taken_statements ON COMMIT DROP AS
     SELECT DISTINCT ON (renovation_id, occurred_on) id, renovation_id, occurred_on
     FROM renovation_statement WHERE loaded_by = $1 ORDER BY renovation_id, occurred_on, id DESC`,
    [runId],
  );
}

/**
 * Takes the noted statements back by newer ones of the same day: what was said before is said again, and where nothing
 * was, that there was no such renovation. Gives the renovations that are concerned.
 */
export async function takeStatementsBack(transaction: Statements): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `INSERT INTO renovation_statement (${SAID}, occurred_on, source, taken_back, told)
     SELECT ${prefixed('coalesced')}, coalesced.said_on, coalesced.source, coalesced.taken_back, coalesced.taken_back
     FROM taken_statements t
     JOIN renovation_statement o ON o.id = t.id
     LEFT JOIN LATERAL (
       SELECT s.* FROM renovation_statement s
       WHERE s.renovation_id = t.renovation_id AND s.occurred_on <= t.occurred_on AND ${STANDS}
         AND s.loaded_by IS DISTINCT FROM o.loaded_by
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
     ) AS before ON true
     CROSS JOIN LATERAL (
       SELECT ${prefixed('before')}, before.source, t.occurred_on AS said_on, false AS taken_back WHERE before.id IS NOT NULL
       UNION ALL
       SELECT ${prefixed('o')}, o.source, t.occurred_on, true WHERE before.id IS NULL
     ) AS coalesced
     RETURNING renovation_id AS id`,
  );
  await tellChanges(transaction, TOLD_RENOVATIONS);
  return [...new Set(rows.map(({ id }) => id))];
}

function prefixed(row: string): string {
  return SAID.replaceAll(/\w+/g, (column) => `${row}.${column}`);
}

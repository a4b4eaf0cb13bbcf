import type { Statements } from '@dixian/service';
import { keepOwnPayments } from '../../book/persistence/keep-own-payments';

/** Brings awards of ledgers under the scheme of their county that has their name, the newest that held when they were built. */
export async function linkSchemes(transaction: Statements): Promise<void> {
  await transaction.query(
    `UPDATE household_award t SET scheme_id = (
       SELECT c.id FROM award_scheme c WHERE c.county_code = t.county_code AND c.name = t.scheme_name
       ORDER BY c.from_day <= coalesce(t.implemented_on, t.accepted_on, t.paid_on) DESC NULLS LAST, c.from_day DESC, c.id DESC
       LIMIT 1)
     WHERE t.scheme_id IS NULL AND t.scheme_name <> ''
       AND EXISTS (SELECT FROM award_scheme c WHERE c.county_code = t.county_code AND c.name = t.scheme_name)`,
  );
}

/** Writes what ledgers say was paid into the fund book, once. */
export async function bookLoaded(transaction: Statements): Promise<void> {
  await keepOwnPayments(transaction, {
    sql: `SELECT t.id, t.household_id, t.division_code, '产业奖补' AS paid_for, t.paid AS amount, t.fund_source AS source,
        t.fund_level AS level, t.paid_on
      FROM household_award t
      WHERE t.paid > 0 AND t.paid_on IS NOT NULL AND NOT EXISTS (SELECT FROM paid_money m WHERE m.id = t.id)`,
    parameters: [],
  });
}

/** Takes what a run wrote out of the book again: it is written anew as it then stands. */
export async function unbookLoaded(transaction: Statements, runId: string): Promise<void> {
  await transaction.query(
    'DELETE FROM paid_money m USING household_award t WHERE t.id = m.id AND t.loaded_by = $1',
    [runId],
  );
}

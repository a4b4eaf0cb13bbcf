import type { Rest, WithdrawalContext } from '@dixian/imports';
import type { Statements } from '@dixian/service';

const GRANT = `household_code, household_id, division_code, name, tier, whole_household, covered_persons, dispersed_hardship,
  active, end_reason`;

// As the grant `o` stands without what is taken back; one of which nothing is left is drawn no more.
const WITHOUT = `o.household_code, o.household_id, o.division_code, o.name, b.tier, b.whole_household, b.covered_persons,
  coalesce(b.dispersed_hardship, o.dispersed_hardship), coalesce(b.active, false), b.end_reason`;

/** What somebody said or decided of a grant rests on its months. `grant` is SQL of the grant of row `p` of the table. */
export function actsOnGrants(table: string, grant: string): Rest {
  return {
    kind: 'ACT',
    sql: `SELECT p.id AS row_id, min(a.id::text) AS by FROM loaded l JOIN ${table} p ON p.id = l.id
      JOIN (SELECT id, grant_id, occurred_on FROM allowance_statement WHERE account IS NOT NULL
            UNION ALL SELECT id, grant_id, decided_on FROM gradual_exit WHERE cancelled_on IS NULL) AS a
        ON a.grant_id = ${grant} AND a.occurred_on >= (p.month || '-01')::date GROUP BY p.id`,
  };
}

/** Notes what a run said of grants, until the transaction ends. */
export async function noteStatements({ transaction, runId }: WithdrawalContext): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE taken_statements ON COMMIT DROP AS
     SELECT id FROM allowance_statement WHERE loaded_by = $1 AND stands`,
    [runId],
  );
}

/**
 * Takes the noted statements back: each by a newer one of its day, which tells how the grant stands without it. What was said
 * of the same month before is said again.
 */
export async function takeStatementsBack(transaction: Statements): Promise<void> {
  await transaction.query(
    'UPDATE allowance_statement SET stands = false FROM taken_statements t WHERE allowance_statement.id = t.id',
  );
  await transaction.query(
    `INSERT INTO allowance_statement (grant_id, ${GRANT}, approved, paid, occurred_on, source, stands, takes_back, told)
     SELECT o.grant_id, ${WITHOUT}, coalesce(b.approved, 0), coalesce(b.paid, 0), o.occurred_on, o.source,
       coalesce(b.same_month, false), o.id, NOT o.told
     FROM taken_statements t JOIN allowance_statement o ON o.id = t.id
     LEFT JOIN LATERAL (
       SELECT s.*, date_trunc('month', s.occurred_on) = date_trunc('month', o.occurred_on) AS same_month
       FROM allowance_statement s WHERE s.grant_id = o.grant_id AND s.stands AND s.occurred_on <= o.occurred_on
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
     ) AS b ON true
     ORDER BY o.grant_id, o.occurred_on, o.id`,
  );
  await transaction.query(
    'UPDATE allowance_statement SET told = true FROM taken_statements t WHERE allowance_statement.id = t.id',
  );
}

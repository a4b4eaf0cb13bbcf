import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';

/** Of how many persons whom an account entered in the last day the number was found in another household, too. */
export async function foundTwiceLately(transaction: Statements, account: string): Promise<number> {
  const [row] = await inWholeCountry(transaction, () =>
    transaction.query<{ count: number }>(
      `SELECT count(DISTINCT t.subject_id)::int AS count
       FROM household_movement m CROSS JOIN LATERAL unnest(m.person_ids) AS p(id)
       JOIN task t ON t.county_code = m.county_code AND t.kind = 'CHECK_DUPLICATE' AND t.subject_id = p.id
       WHERE m.account = $1 AND m.recorded_at > service_now() - interval '1 day'
         AND (m.kind IN ('REGISTERED', 'MEMBER_JOINED') OR m.changes @> '[{"field": "certificateNumber"}]')`,
      [account],
    ),
  );
  return row?.count ?? 0;
}

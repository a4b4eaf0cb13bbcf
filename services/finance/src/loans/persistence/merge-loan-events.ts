import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';

/** Brings staged events in: each is told by all it says and its place among equals, so that a second load changes nothing. */
export async function mergeLoanEvents({
  transaction,
  source,
  runId,
  exportedOn,
  speaksAssumed,
}: MergeContext): Promise<MergeResult> {
  const [counts] = await transaction.query<{ read: number; added: number }>(
    `WITH numbered AS (
       SELECT *, row_number() OVER (PARTITION BY division_code, contract_number, occurred_on, kind, amount, new_due_on
                                    ORDER BY row_number)::int AS occurrence FROM ${STAGE}
     ), added AS (
       INSERT INTO loan_event (division_code, contract_number, kind, occurred_on, amount, new_due_on, occurrence, source,
                               loaded_by, speaks_for, speaks_assumed)
       SELECT division_code, contract_number, kind, occurred_on, amount, new_due_on, occurrence, $1, $2, $3, $4 FROM numbered
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT (SELECT count(*)::int FROM numbered) AS read, (SELECT count(*)::int FROM added) AS added`,
    [source, runId, exportedOn, speaksAssumed],
  );
  const { read, added } = counts ?? { read: 0, added: 0 };
  return { added, changed: 0, unchanged: read - added, households: null };
}

/** Brings in what banks say contracts bore: told by contract and days, what speaks for a later day counts. */
export async function mergeBankInterest(context: MergeContext): Promise<MergeResult> {
  const { transaction, source, runId, exportedOn, speaksAssumed } = context;
  await openRemarks(context);
  const [counts] = await transaction.query<Record<'read' | 'added' | 'changed' | 'older', number>>(
    `WITH latest AS (
       SELECT DISTINCT ON (division_code, contract_number, from_on, to_on) * FROM ${STAGE}
       ORDER BY division_code, contract_number, from_on, to_on, row_number DESC
     ), contradicts AS (
       SELECT s.row_number FROM latest s JOIN bank_interest b ON b.county_code = left(s.division_code, 6)
         AND (b.contract_number, b.from_on, b.to_on) = (s.contract_number, s.from_on, s.to_on)
       WHERE b.speaks_for > $3::date AND (b.interest <> s.interest OR b.penalty <> s.penalty)
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM contradicts
     ), written AS (
       INSERT INTO bank_interest AS b (division_code, contract_number, from_on, to_on, interest, penalty, source, loaded_by,
                                       speaks_for, speaks_assumed)
       SELECT division_code, contract_number, from_on, to_on, interest, coalesce(s.penalty, held.penalty, 0), $1, $2, $3, $4
       FROM latest s LEFT JOIN LATERAL (
         -- A list without penalties does not say that there were none.
         SELECT b.penalty FROM bank_interest b WHERE b.county_code = left(s.division_code, 6)
           AND (b.contract_number, b.from_on, b.to_on) = (s.contract_number, s.from_on, s.to_on)
       ) AS held ON true
       ON CONFLICT (county_code, contract_number, from_on, to_on) DO UPDATE
         SET interest = excluded.interest, penalty = excluded.penalty, source = excluded.source,
             loaded_by = excluded.loaded_by, speaks_for = excluded.speaks_for, speaks_assumed = excluded.speaks_assumed
         WHERE b.speaks_for <= excluded.speaks_for AND (b.interest, b.penalty) <> (excluded.interest, excluded.penalty)
       RETURNING xmax = 0 AS is_new
     )
     SELECT (SELECT count(*)::int FROM latest) AS read, (SELECT count(*)::int FROM contradicts) AS older, count(*) FILTER (WHERE is_new)::int AS added,
            count(*) FILTER (WHERE NOT is_new)::int AS changed FROM written`,
    [source, runId, exportedOn, speaksAssumed],
  );
  await writeRemarks(context);
  const { read, added, changed, older } = counts ?? { read: 0, added: 0, changed: 0, older: 0 };
  return { added, changed, unchanged: read - added - changed, older, households: null };
}

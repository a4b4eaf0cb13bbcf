import type { Statements } from '@dixian/service';
import type { ItemBatch, RestsQuery } from '@dixian/transition';

// Who wrote what the run of a day wrote: no person.
const BY_RUN = 'dated-transition';

/** Writes the extension of each post of a batch on the last day of the old law, and shows it on the post. */
export async function writeExtensions(transaction: Statements, batch: ItemBatch): Promise<void> {
  const at = batch.parameters.length;
  await transaction.query(
    `WITH said AS (
       INSERT INTO agreement_statement (post_id, household_id, division_code, kind, ends_on, gap_days, reason, clause_ids,
         occurred_on, recorded_by, acting_for)
       SELECT i.subject_id::uuid, i.household_id, i.division_code, 'EXTENDED', (i.after ->> 'until')::date,
         (i.after ->> 'gapDays')::int, '年末衔接统一延续', ARRAY[i.clause], $${at + 1}::date, '${BY_RUN}', i.county_code
       FROM (${batch.sql}) AS i
       RETURNING id, county_code, post_id, ends_on, occurred_on
     )
     UPDATE public_welfare_post p SET changed_as = 'EXTENDED', changed_to = s.ends_on, changed_on = s.occurred_on,
       changed_by = s.id
     FROM said s WHERE p.county_code = s.county_code AND p.id = s.post_id`,
    [...batch.parameters, batch.day],
  );
}

/** Says of each post of a batch that its extension does not count, and shows it as it was before. */
export async function takeExtensionsBack(transaction: Statements, batch: ItemBatch): Promise<void> {
  const at = batch.parameters.length;
  await transaction.query(
    `WITH said AS (
       INSERT INTO agreement_statement (post_id, household_id, division_code, kind, reason, clause_ids, occurred_on,
         recorded_by, acting_for)
       SELECT p.id, p.household_id, p.division_code, 'TAKEN_BACK', '年末衔接撤销', '{}', $${at + 1}::date, '${BY_RUN}',
         p.county_code
       FROM (${batch.sql}) AS i
       JOIN public_welfare_post p ON p.county_code = i.county_code AND p.id = i.subject_id::uuid
       RETURNING county_code, post_id
     )
     UPDATE public_welfare_post p SET changed_as = NULL, changed_to = NULL, changed_on = NULL, changed_by = NULL
     FROM said s WHERE p.county_code = s.county_code AND p.id = s.post_id`,
    [...batch.parameters, batch.day],
  );
}

/** Posts of a batch of which something newer was said than what the run wrote. */
export function extensionsOfTurn({ sql, parameters }: ItemBatch): RestsQuery {
  return {
    sql: `SELECT i.id AS item_id, 'EXTENDED_LATER' AS rested_by FROM (${sql}) AS i
      JOIN public_welfare_post p ON p.county_code = i.county_code AND p.id = i.subject_id::uuid
      LEFT JOIN agreement_statement s ON s.county_code = p.county_code AND s.id = p.changed_by
      WHERE s.recorded_by IS DISTINCT FROM '${BY_RUN}'`,
    parameters,
  };
}

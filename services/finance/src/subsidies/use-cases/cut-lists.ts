import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { ItemBatch, RestsQuery } from '@dixian/transition';
import { askBanks } from '../persistence/bank-lines';
import { writeLines } from '../persistence/write-lines';
import { subsidyList } from '../tables';
import { linesAsked } from './prepare-list';

/** The account in whose name a run of transitions prepares; no person has it. */
const RUN = 'transition-run';

/** Prepares the lists of a batch, one a county: a draft as a person would have made it, with all its lines. */
export async function cutLists(
  policies: PolicySet,
  transaction: Statements,
  batch: ItemBatch,
): Promise<void> {
  const lists = await transaction.query<{ divisionCode: string; fromOn: PlainDate; toOn: PlainDate }>(
    `SELECT i.subject_id AS "divisionCode", (i.after ->> 'from')::date AS "fromOn", (i.after ->> 'to')::date AS "toOn"
     FROM (${batch.sql}) AS i ORDER BY 1`,
    batch.parameters,
  );
  for (const list of lists) {
    const row = await transaction.insert(
      subsidyList,
      { ...list, corrects: null, preparedBy: RUN, preparedOn: batch.day },
      subsidyList.names(),
    );
    await writeLines(transaction, row.id, linesAsked(policies, row));
    await askBanks(transaction, row);
  }
}

// The list of a batch that the run has cut, as long as nobody took a step with it.
const CUT = `l.county_code = i.subject_id AND l.to_on = (i.after ->> 'to')::date AND l.prepared_by = '${RUN}' AND l.corrects IS NULL`;

/** Takes back the lists of a batch that are still the drafts that the run has made. */
export async function removeLists(transaction: Statements, batch: ItemBatch): Promise<void> {
  await transaction.query(
    `WITH gone AS (
       DELETE FROM subsidy_list l USING (${batch.sql}) AS i WHERE ${CUT} AND l.state = 'DRAFT' RETURNING l.county_code, l.id
     ) DELETE FROM subsidy_line s USING gone WHERE s.county_code = gone.county_code AND s.list_id = gone.id`,
    batch.parameters,
  );
}

/** Lists of a batch with which somebody took a step. */
export function listStillDraft(batch: ItemBatch): RestsQuery {
  return {
    sql: `SELECT DISTINCT i.id AS item_id, 'LIST_STEPPED' AS rested_by FROM (${batch.sql}) AS i
      JOIN subsidy_list l ON l.county_code = i.subject_id AND l.to_on = (i.after ->> 'to')::date AND l.corrects IS NULL
      WHERE l.state <> 'DRAFT' OR l.prepared_by <> '${RUN}'`,
    parameters: batch.parameters,
  };
}

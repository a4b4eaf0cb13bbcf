import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import type { MergeCounts } from './merging/merge-counts';
import { mergeSql } from './merging/merge-sql';
import type { MergedTable } from './merging/merged-table';
import { openRemarks, writeRemarks } from './merging/remarks';
import type { StageSecret } from './waiting/stage-secret';
import { keepWaitingNumbers, openWaiting, WAITING_ROWS } from './waiting/waiting-numbers';

/** What the merge works with. */
export type Merging = Pick<
  MergeContext,
  | 'transaction'
  | 'source'
  | 'runId'
  | 'mode'
  | 'replaces'
  | 'exportedOn'
  | 'speaksAssumed'
  | 'findings'
  | 'tools'
> & {
  secret?: StageSecret;
  /** Rows that no record is found for are written; otherwise they are counted only. */
  writesNew: boolean;
};

/**
 * Adds the staged rows that the table does not have and changes those it has otherwise, unless what is held tells of a
 * later day; with household, person and village from the register's copy, where the household lives in the county of the
 * row. What is changed leaves its image, what waits keeps its number, and what is doubtful is said row by row. Who calls it
 * holds the turn to match, so that nobody else writes such rows.
 */
export async function mergeRows(merged: MergedTable, context: Merging): Promise<MergeResult> {
  const { transaction, source, runId, exportedOn, speaksAssumed, replaces, tools, secret, writesNew } =
    context;
  await openWaiting(transaction);
  await openRemarks(context);
  await transaction.query(
    `CREATE TEMPORARY TABLE ${WAITING_ROWS} (id uuid, number bytea, lone_name bytea, township text, village text, row_number int,
       division_code text) ON COMMIT DROP`,
  );
  const mode = { isWhole: context.mode === 'WHOLE', replaces: replaces.length > 0, writesNew };
  const told = [source, runId, exportedOn, speaksAssumed];
  const [counts] = await transaction.query<MergeCounts>(
    mergeSql(merged, mode),
    mode.replaces ? [...told, JSON.stringify(replaces)] : told,
  );
  if (secret && writesNew)
    await keepWaitingNumbers(transaction, merged.table, { runId, cipher: tools.cipher, secret });
  await writeRemarks(context);
  const [stage] = await transaction.query<{ households: number }>(
    `SELECT count(*)::int AS households FROM (
       SELECT FROM ${STAGE} WHERE household_code IS NOT NULL GROUP BY household_code) AS named`,
  );
  const { added, changed, ended, older, records, uncoded, waiting, corrections, placed } = counts ?? NONE;
  return {
    added,
    changed: changed + ended,
    unchanged: records - added - changed,
    older,
    ended,
    unmatched: waiting,
    corrections,
    placed,
    households: (stage?.households ?? 0) + uncoded,
  };
}

const NONE: MergeCounts = {
  added: 0,
  changed: 0,
  ended: 0,
  older: 0,
  records: 0,
  uncoded: 0,
  waiting: 0,
  corrections: 0,
  placed: {},
};

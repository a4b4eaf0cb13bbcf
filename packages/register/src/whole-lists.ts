import type { FindingKind, ImportMode, MergeContext } from '@dixian/imports';

const ENDS_NOTHING: FindingKind = {
  code: 'WHOLE_LIST_ENDS_NOTHING',
  severity: 'WARNING',
  column: null,
  zh: '这种台账的记录没有“退出”，已按增量导入；不再列出的记录没有改动。',
  en: 'Records of this ledger do not end: it was loaded as an addition, and what it does not name was left as it is.',
};

const INCOMPLETE: FindingKind = {
  code: 'WHOLE_LIST_INCOMPLETE',
  severity: 'WARNING',
  column: null,
  zh: '有的行没有导入，看不出哪些记录真的不再列出，已按增量导入，没有记录因此退出；请改正这些行后再按全量导入。',
  en: 'Some rows were turned away, so that nobody can tell what the list does not name: it was loaded as an addition and nothing ended. Please correct these rows and load the whole list again.',
};

/**
 * Whether a file is taken for the whole list of its place. Not where a row was turned away: the list names its record, and
 * that would end. A row of another place names none of this one.
 */
export async function modeOf(
  { mode, runId, transaction, findings }: MergeContext,
  hasEnds: boolean,
): Promise<ImportMode> {
  if (mode !== 'WHOLE') return mode;
  if (!hasEnds) {
    await findings.ofFile(ENDS_NOTHING);
    return 'ADDITION';
  }
  const turnedAway = await transaction.query(
    `SELECT FROM import_finding WHERE run_id = $1 AND severity = 'REJECTED' AND code <> 'OUTSIDE_DIVISION' LIMIT 1`,
    [runId],
  );
  if (turnedAway.length === 0) return mode;
  await findings.ofFile(INCOMPLETE);
  return 'ADDITION';
}

import type { Statements } from '@dixian/service';
import type { ImportRun, RunCounts } from '../runs/run-store';
import type { KeptDifference } from '../tables';

interface Look {
  id: string;
  finishedAt: Date;
  day: string;
  numbers: Record<string, number>;
}

/**
 * Where the numbers of a load are not those of the last dry run of the same file and choices, and what happened between:
 * other runs, changes of the registers, or another day.
 */
export async function differencesFromLook(
  transaction: Statements,
  run: ImportRun,
  counts: RunCounts,
): Promise<KeptDifference[]> {
  const [look] = await transaction.query<Look>(LAST_LOOK, [run.id]);
  if (!look) return [];
  const loaded = numbersOf(counts);
  const other = Object.entries(loaded).filter(([number, value]) => look.numbers[number] !== value);
  if (other.length === 0) return [];
  const [between] = await transaction.query<{ runs: number; sameDay: boolean }>(BETWEEN, [look.id, run.id]);
  const reason = reasonOf(between ?? { runs: 0, sameDay: true });
  return other.map(([number, value]) => ({
    number,
    lookedAt: look.numbers[number] ?? 0,
    loaded: value,
    reason,
  }));
}

function numbersOf(counts: RunCounts): Record<string, number> {
  return {
    rowsRead: counts.rowsRead,
    rowsLoaded: counts.rowsLoaded,
    rowsRejected: counts.rowsRejected,
    recordsAdded: counts.added,
    recordsChanged: counts.changed,
    recordsUnchanged: counts.unchanged,
    rowsUnmatched: counts.unmatched ?? 0,
    rowsOlder: counts.older ?? 0,
    likelyCorrections: counts.corrections ?? 0,
  };
}

function reasonOf({ runs, sameDay }: { runs: number; sameDay: boolean }): { zh: string; en: string } {
  if (runs > 0) {
    return {
      zh: `试导入之后本部门又导入或撤回了 ${runs} 份台账，请看导入记录。`,
      en: `Since the dry run ${runs} other files were loaded or taken back; see the list of imports.`,
    };
  }
  if (!sameDay) {
    return {
      zh: '试导入是在前一天做的，按今天判断的行有变化；也可能登记信息有变动。',
      en: 'The dry run was made on an earlier day, and rows are judged by today; or the register has changed since.',
    };
  }
  return {
    zh: '试导入之后农户登记或台账记录有变动。',
    en: 'The register of households or the records of the ledger have changed since the dry run.',
  };
}

const LAST_LOOK = `
  SELECT l.id, l.finished_at AS "finishedAt", jsonb_build_object(
      'rowsRead', l.rows_read, 'rowsLoaded', l.rows_loaded, 'rowsRejected', l.rows_rejected,
      'recordsAdded', l.records_added, 'recordsChanged', l.records_changed, 'recordsUnchanged', l.records_unchanged,
      'rowsUnmatched', l.rows_unmatched, 'rowsOlder', l.rows_older, 'likelyCorrections', l.corrections) AS numbers
  FROM import_run r
  JOIN import_upload u ON u.id = r.upload_id
  JOIN import_upload same ON same.sha256 = u.sha256 AND same.division_code = u.division_code
  JOIN import_run l ON l.upload_id = same.id
  WHERE r.id = $1 AND l.dry_run AND l.state = 'COMPLETED' AND l.ledger = r.ledger AND l.mode = r.mode
    AND l.choices = r.choices
  ORDER BY l.id DESC LIMIT 1`;

const BETWEEN = `
  SELECT (SELECT count(*) FROM import_run o WHERE o.id NOT IN ($1, $2) AND NOT o.dry_run
            AND greatest(o.finished_at, o.withdrawn_at) > l.finished_at AND o.state IN ('COMPLETED', 'WITHDRAWN'))::int AS runs,
         (l.finished_at AT TIME ZONE 'Asia/Shanghai')::date = (service_now() AT TIME ZONE 'Asia/Shanghai')::date AS "sameDay"
  FROM import_run l WHERE l.id = $1`;

import type { RetentionKind } from '@dixian/service';

const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

/**
 * Runs with what they found of rows, once none of them can be taken back, and then the entries of their files; the same in every
 * service that loads ledgers. How long is in schemas/retention.json. What a run loaded stays: it says itself where it is from.
 */
export const importRetention: readonly RetentionKind[] = [
  {
    kind: 'import',
    table: 'import_run',
    from: dayOf('greatest(t.finished_at, t.withdrawn_at)'),
    // As long as its file is there it can be taken back, asked on, or loaded once more.
    restsOn: `t.state IN ('QUEUED', 'RUNNING', 'WITHDRAWING')
      OR EXISTS (SELECT FROM import_upload u WHERE u.id = t.upload_id AND u.state <> 'SETTLED')`,
    with: ['import_finding', 'import_change', 'import_before', 'import_overtaken'].map(
      (table) => `DELETE FROM ${table} WHERE run_id = ANY($1::uuid[])`,
    ),
  },
  {
    kind: 'upload',
    table: 'import_upload',
    from: dayOf('t.uploaded_at'),
    restsOn: `t.state <> 'SETTLED' OR EXISTS (SELECT FROM import_run r WHERE r.upload_id = t.id)`,
  },
];

import type { RetentionKind } from '@dixian/service';

/** Exports with the record of who had them written and took them home; how long is in schemas/retention.json. */
export const retentionOfExports: readonly RetentionKind[] = [
  {
    kind: 'export',
    table: 'export_job',
    from: `(t.finished_at AT TIME ZONE 'Asia/Shanghai')::date`,
    // One that is completed has its file yet: it expires first.
    restsOn: `t.state IN ('QUEUED', 'RUNNING', 'COMPLETED')`,
    with: ['export_chunk', 'export_record'].map(
      (table) => `DELETE FROM ${table} WHERE export_id = ANY($1::uuid[])`,
    ),
  },
];

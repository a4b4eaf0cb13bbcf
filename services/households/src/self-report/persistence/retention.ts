import type { RetentionKind } from '@dixian/service';

/** Self-reports that were placed or turned away; how long is in schemas/retention.json. */
export const retentionOfReports: readonly RetentionKind[] = [
  {
    kind: 'self-report',
    table: 'self_report',
    from: 't.placed_on',
    // What a case began with is part of its file; what a later report repeats stays as long as that.
    restsOn: `EXISTS (SELECT FROM monitoring_case c WHERE c.lead_id = t.lead_id)
      OR EXISTS (SELECT FROM self_report r WHERE r.repeats = t.id)
      OR EXISTS (SELECT FROM task o WHERE o.household_id = t.household_id AND o.closed_on IS NULL)`,
  },
];

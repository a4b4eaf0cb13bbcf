import type { RetentionKind } from '@dixian/service';

// Of the same household: whoever works on it may look at what it asked and allowed.
const WORK_IS_OPEN = `EXISTS (SELECT FROM task o WHERE o.household_id = t.household_id AND o.closed_on IS NULL)`;

/** Requests with their answers, and letters with their scans; how long is in schemas/retention.json. */
export const retentionOfRights: readonly RetentionKind[] = [
  {
    kind: 'correction-request',
    table: 'correction_request',
    from: 't.answered_on',
    restsOn: WORK_IS_OPEN,
    with: ['DELETE FROM correction_answer WHERE request_id = ANY($1::uuid[])'],
  },
  {
    kind: 'authorisation-letter',
    table: 'authorisation_letter',
    from: 'least(t.valid_until, t.withdrawn_on)',
    restsOn: WORK_IS_OPEN,
    // Without its key nobody opens a scan; the job that keeps attachments takes its bytes away.
    with: [
      `UPDATE attachment SET content_key = NULL WHERE subject_kind = 'AUTHORISATION' AND subject_id = ANY($1::uuid[])`,
    ],
  },
];

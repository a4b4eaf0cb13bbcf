import type { PlainDate } from '@dixian/calendar';
import type { KeysetList, Scope } from '@dixian/service';
import { withinScope } from '../../ground/persistence/within-scope';

/** A notice that stands; those withdrawn with a new calendar are left out. */
export interface OverdueNoticeView {
  id: string;
  obligationId: string;
  addressedTo: string[];
  text: string;
  flaggedFor: PlainDate;
  writtenAt: Date;
}

/** Notices of the scope, newest first. */
export function overdueNoticeList(scope: Scope, division: string | null | undefined): KeysetList {
  return {
    columns: `n.id, n.obligation_id AS "obligationId", n.addressed_to AS "addressedTo", n.text,
      n.flagged_for AS "flaggedFor", n.written_at AS "writtenAt"`,
    from: 'overdue_notice n',
    key: [{ expression: 'n.id', type: 'uuid' }],
    descending: true,
    plannedAnew: true,
    conditions: (add) => withinScope(add.add('n.withdrawn_at IS NULL'), 'n', scope, division),
  };
}

import type { PlainDate } from '@dixian/calendar';
import type { KeysetList, Scope } from '@dixian/service';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';
import { withinScope } from '../../ground/persistence/within-scope';
import type { ObligationStatus } from '../domain/status-on-day';
import { hasStatus, OBLIGATION_COLUMNS } from './obligation-view';

/** Which obligations are meant; an obligation whose clock had not started on `asOf` does not exist yet. */
export interface ObligationFilter {
  scope: Scope;
  asOf: PlainDate;
  division?: string | null;
  status?: ObligationStatus | null;
  kind?: SupervisedKind | null;
}

/** Obligations by due day and id, chosen by how they stand on the day of the filter. */
export function obligationList(filter: ObligationFilter): KeysetList {
  return {
    columns: OBLIGATION_COLUMNS,
    from: 'obligation o',
    key: [
      { expression: 'o.due_on', type: 'date' },
      { expression: 'o.id', type: 'uuid' },
    ],
    plannedAnew: true,
    conditions(add) {
      const asOf = add.parameter(filter.asOf);
      withinScope(add, 'o', filter.scope, filter.division).add(`o.triggered_on <= ${asOf}::date`);
      if (filter.status) add.add(hasStatus(filter.status, asOf));
      return add.addIf('o.kind = ?', filter.kind);
    },
  };
}

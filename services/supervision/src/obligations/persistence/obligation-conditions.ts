import type { PlainDate } from '@dixian/calendar';
import { dutyKinds } from '@dixian/policy';
import type { Conditions, Scope } from '@dixian/service';
import type { SupervisedKind } from '../../ground/domain/supervised-kind';
import { withinScope } from '../../ground/persistence/within-scope';
import type { ObligationStatus } from '../domain/status-on-day';
import { hasStatus, isLate } from './obligation-view';

/** Which obligations are meant; an obligation whose clock had not started on `asOf` does not exist yet. */
export interface ObligationFilter {
  scope: Scope;
  asOf: PlainDate;
  division?: string | null;
  status?: ObligationStatus | null;
  kind?: SupervisedKind | null;
  /** Before it, obligations are shown where they lay on the day. */
  today?: PlainDate;
  household?: string | null;
  kinds?: readonly SupervisedKind[] | null;
  departments?: readonly string[] | null;
  levels?: readonly DutyLevel[] | null;
  sector?: string | null;
  clause?: string | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  late?: boolean | null;
}

/** The level that owes a duty. */
export type DutyLevel = 'village' | 'township' | 'county';

/** The conditions of a list of obligations `o`, and of what is counted over it. */
export function obligationConditions(filter: ObligationFilter, add: Conditions): Conditions {
  const asOf = add.parameter(filter.asOf);
  withinScope(add, 'o', filter.scope, filter.division).add(`o.begins_on <= ${asOf}::date`);
  if (filter.status) add.add(hasStatus(filter.status, asOf));
  if (filter.late !== null && filter.late !== undefined)
    add.add(filter.late ? isLate(asOf) : `(${isLate(asOf)}) IS NOT TRUE`);
  if (filter.clause) add.add('o.clause_ids @> ARRAY[?]::text[]', filter.clause);
  return add
    .addIf('o.kind = ?', filter.kind)
    .addIf('o.household_id = ?::uuid', filter.household)
    .addIf('o.kind = ANY(?)', filter.kinds)
    .addIf('o.department = ANY(?)', filter.departments)
    .addIf('o.kind = ANY(?)', filter.levels && kindsOf(filter.levels))
    .addIf('o.sector = ?', filter.sector)
    .addIf('o.due_key >= ?::date', filter.dueFrom)
    .addIf('o.due_key <= ?::date', filter.dueTo);
}

function kindsOf(levels: readonly string[]): string[] {
  return [...dutyKinds()].flatMap(([kind, { level }]) => (levels.includes(level) ? [kind] : []));
}

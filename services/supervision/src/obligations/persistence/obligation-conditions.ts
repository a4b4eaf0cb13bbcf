import type { PlainDate } from '@dixian/calendar';
import { dutyKinds } from '@dixian/policy';
import type { Conditions, Scope } from '@dixian/service';
import type { DutyLevel } from '../../ground/domain/duty-level';
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
  /** The office that owes it: of a division, or a department's of it. */
  unit?: AskedUnit | null;
  sector?: string | null;
  clause?: string | null;
  dueFrom?: PlainDate | null;
  dueTo?: PlainDate | null;
  late?: boolean | null;
}

/** An office as it is asked for. */
export interface AskedUnit {
  readonly division: string;
  readonly sector?: string | null;
}

/** The conditions of a list of obligations `o`, and of what is counted over it. */
export function obligationConditions(filter: ObligationFilter, add: Conditions): Conditions {
  const asOf = add.parameter(filter.asOf);
  withinScope(add, 'o', filter.scope, filter.division).add(`o.begins_on <= ${asOf}::date`);
  if (filter.status) add.add(hasStatus(filter.status, asOf));
  if (filter.late !== null && filter.late !== undefined)
    add.add(filter.late ? isLate(asOf) : `(${isLate(asOf)}) IS NOT TRUE`);
  if (filter.levels) {
    const [levels, kinds] = [add.parameter(filter.levels), add.parameter(kindsOf(filter.levels))];
    add.add(`(o.owed_at = ANY(${levels}) OR o.owed_at IS NULL AND o.kind = ANY(${kinds}))`);
  }
  owedByUnit(add, filter.unit);
  if (filter.clause) add.add('o.clause_ids @> ARRAY[?]::text[]', filter.clause);
  return add
    .addIf('o.kind = ?', filter.kind)
    .addIf('o.household_id = ?::uuid', filter.household)
    .addIf('o.kind = ANY(?)', filter.kinds)
    .addIf('o.department = ANY(?)', filter.departments)
    .addIf('o.sector = ?', filter.sector)
    .addIf('o.due_key >= ?::date', filter.dueFrom)
    .addIf('o.due_key <= ?::date', filter.dueTo);
}

/** Keeps to obligations `o` that an office owes, where one is asked for. */
export function owedByUnit(add: Conditions, unit: AskedUnit | null | undefined): Conditions {
  if (!unit) return add;
  add.add(`${unitCode(add.parameter(levelsByKind()))} = ?`, unit.division);
  return add.add(`${unitSector} IS NOT DISTINCT FROM ?`, unit.sector ?? null);
}

/** The level that owes an obligation `o`, by the kinds' own levels as a parameter. */
export function owedAt(byKind: string): string {
  return `coalesce(o.owed_at, ${byKind}::jsonb ->> o.kind)`;
}

/** The department whose duty it is; a lead that one pushed is worked on by the line. */
export const unitSector = 'CASE WHEN o.department IS NOT NULL THEN o.sector END';

/** The code of the division whose office owes it. */
export function unitCode(byKind: string): string {
  return `CASE WHEN ${unitSector} IS NOT NULL OR ${owedAt(byKind)} = 'county' THEN left(o.division_code, 6)
    WHEN ${owedAt(byKind)} = 'township' THEN left(o.division_code, 9) ELSE o.division_code END`;
}

/** The levels of all kinds, as a parameter. */
export function levelsByKind(): string {
  return JSON.stringify(Object.fromEntries([...dutyKinds()].map(([kind, { level }]) => [kind, level])));
}

function kindsOf(levels: readonly string[]): string[] {
  return [...dutyKinds()].flatMap(([kind, { level }]) => (levels.includes(level) ? [kind] : []));
}

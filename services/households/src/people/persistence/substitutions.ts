import type { PlainDate } from '@dixian/calendar';
import {
  type OrderedList,
  type Orders,
  ofCounty,
  type RowOf,
  type Scope,
  type Statements,
} from '@dixian/service';
import { substitution } from './tables';

/** Who does whose work, and in which days. */
export type SubstitutionRow = RowOf<typeof substitution>;

/** A substitution in sight; undefined where there is none of that id. */
export function substitutionById(statements: Statements, id: string): Promise<SubstitutionRow | undefined> {
  return statements.findOneBy(substitution, { id });
}

const ORDERS = { FROM_ON: [{ expression: 'from_on', type: 'date' }] } satisfies Orders;

/** Substitutions of a scope, the latest first; those that hold on a day where one is given. */
export function substitutionList(
  scope: Scope,
  { division, on }: { division?: string | null; on?: PlainDate | null },
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'substitutions',
    columns: substitution.select(),
    from: 'substitution',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'FROM_ON', direction: 'DESC' },
    plannedAnew: true,
    conditions: (add) => {
      ofCounty(add.within(scope.division).within(division), [scope.division, division]);
      if (scope.sector !== '*') add.add('sector = ?', scope.sector);
      return add.addIf('from_on <= ?::date', on).addIf('to_on >= ?::date', on);
    },
  };
}

/** Condition that a task is an account's own on a day: assigned to it, or to somebody whose work it does then. */
export const OWN_WORK = `assigned_to = ? OR assigned_to IN (
  SELECT s.account FROM substitution s WHERE s.substitute = ? AND s.from_on <= ?::date AND s.to_on >= ?::date)`;

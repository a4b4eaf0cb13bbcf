import type { Sector } from '@dixian/access';
import type { Conditions } from '@dixian/service';
import { departmentOfSector } from '../../ground/domain/lead-words';

const GUARANTEES: Readonly<Partial<Record<Sector, string>>> = {
  education: 'COMPULSORY_EDUCATION',
  health: 'BASIC_MEDICAL',
  housing: 'SAFE_HOUSING',
  water: 'SAFE_WATER',
};
const FACTS: Readonly<Partial<Record<Sector, readonly string[]>>> = {
  'civil-affairs': ['allowance_fact'],
  education: ['told_schooling'],
  employment: ['told_work'],
  housing: ['renovation_fact'],
};

/**
 * A department finds by name whom it works for: households that are monitored, and those of which it has told the register
 * that it keeps something: an answer, a fact, a measure, a lead, a task.
 */
export function knownByName(add: Conditions, sector: Sector, household: string): void {
  const of = (table: string, more = '') =>
    `EXISTS (SELECT FROM ${table} o WHERE o.household_id = ${household}${more})`;
  const its = add.parameter(sector);
  const guarantee = GUARANTEES[sector];
  const known = [
    of('monitoring_period', ' AND o.eliminated_on IS NULL'),
    of('lead', ` AND o.sector = ${its}`),
    of('task', ` AND o.sector = ${its} AND o.department IS NOT NULL`),
    of('measure_delivery', ` AND o.department = ${add.parameter(departmentOfSector(sector))}`),
    ...(FACTS[sector] ?? []).map((table) => of(table)),
    ...(guarantee ? [of('guarantee_answer', ` AND o.guarantee = ${add.parameter(guarantee)}`)] : []),
  ];
  add.add(known.join(' OR '));
}

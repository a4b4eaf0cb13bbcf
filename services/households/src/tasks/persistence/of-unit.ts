import type { Conditions } from '@dixian/service';
import { levelOfOffice } from '../domain/own-level';

/** An office that has work to do: of a division, or a department's of it. */
export interface Unit {
  readonly division: string;
  readonly sector?: string | null;
}

/**
 * Only tasks that this office has to do. A department's work that a village or township has to do is that office's; what a
 * department is concerned with is no office's.
 */
export function ofUnit(add: Conditions, { division, sector }: Unit): Conditions {
  add.within(division).add('level = ?', levelOfOffice(division) ?? '');
  if (sector) return add.add('department IS NOT NULL AND sector = ?', sector);
  return add.add(`(department IS NULL OR sector IS NULL)`);
}

/** Only rows whose task of `kind` this office has to do; `tasks` are the tasks as they lay on the day of the list. */
export function workOfUnit(
  add: Conditions,
  { table, kind, tasks = 'task' }: { table: string; kind: string; tasks?: string },
  unit: Unit | null | undefined,
): Conditions {
  if (!unit) return add;
  const work = ofUnit(add.nested(), unit).add(
    `kind = '${kind}' AND step = '' AND subject_id = ${table}.id AND county_code = ${table}.county_code`,
  );
  return add.within(unit.division).add(`EXISTS (SELECT FROM ${tasks} ${work.where()})`);
}

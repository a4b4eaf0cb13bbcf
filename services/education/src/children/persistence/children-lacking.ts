import type { SchoolDay } from '../domain/school-choices';
import { casesOn } from './cases';
import { childrenOn } from './children-sql';

/**
 * Children of school age of whom no record says that they are at school on a day and whom nobody looks after in a case: missing
 * from a roll that was closed, back from no leave, or known to nobody where no survey of the school year found all of them there.
 */
export function lackingOn(on: SchoolDay, where: string): string {
  const day = `date '${on.day}'`;
  const year = Number(on.day.slice(0, 4)) - (Number(on.day.slice(5, 7)) >= 9 ? 0 : 1);
  return `SELECT c.* FROM (${childrenOn(on, where)}) AS c
    WHERE c.state IN ('SUSPECTED', 'UNKNOWN')
      AND NOT (c.state = 'UNKNOWN' AND EXISTS (
        SELECT FROM compulsory_education e WHERE e.household_id = c."householdId" AND NOT e.dropout_found
          AND e.seen_on BETWEEN make_date(${year}, 9, 1) AND ${day}))
      AND NOT EXISTS (SELECT FROM (${casesOn(on.day)}) AS k WHERE k."personId" = c.id AND k."closedOn" IS NULL)`;
}

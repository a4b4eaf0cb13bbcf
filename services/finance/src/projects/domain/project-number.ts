import { isCalendarYear } from '@dixian/calendar';
import { isOwnNumber } from '../../ground/domain/own-number';

/** What a project is known by in its county and year; one without a number by its name, marked as the department's own. */
export function numberOfProject({
  number,
  name,
}: {
  readonly number?: string | null | undefined;
  readonly name?: string | null | undefined;
}): string {
  const given = number?.trim() ?? '';
  return given === '' || isOwnNumber(given) ? `（无编号）${name ?? ''}` : given;
}

/** Whether linked funds can be of a year: they began in 2013, and nobody plans a century ahead. */
export function isProjectYear(year: number): boolean {
  return isCalendarYear(year) && year >= 2013 && year <= 2100;
}

import { type FilingEnvironment, filingEnvironment } from '@dixian/attachments';
import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import { calendarYears } from '@dixian/service';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the employment service: what every service with ledgers and files reads, nothing of its own. */
export function employmentEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): FilingEnvironment {
  return filingEnvironment(given);
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<FilingEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

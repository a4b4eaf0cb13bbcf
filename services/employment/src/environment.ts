import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import { calendarYears, type LedgerEnvironment, ledgerEnvironment, readEnvironment } from '@dixian/service';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the employment service: what every service reads, nothing of its own. */
export function employmentEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): LedgerEnvironment {
  return readEnvironment(ledgerEnvironment, given);
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<LedgerEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import { calendarYears, readEnvironment, type ServiceEnvironment, serviceEnvironment } from '@dixian/service';

/** Variables by name, as the process or a test gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The process's variables; nothing else of the service reads them. */
export function variables(): Variables {
  return process.env;
}

/** Reads the service's configuration; ConfigurationError lists every mistake. */
export function supervisionEnvironment(given: Variables): ServiceEnvironment {
  return readEnvironment(serviceEnvironment, given);
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<ServiceEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

import { attachmentMistakes, attachmentSettings } from '@dixian/attachments';
import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import {
  calendarYears,
  ledgerEnvironment,
  readEnvironment,
  type ServiceEnvironment,
  serviceEnvironment,
} from '@dixian/service';
import type { z } from 'zod';

/** Variables by name, as the process or a test gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The process's variables; nothing else of the service reads them. */
export function variables(): Variables {
  return process.env;
}

// The stamped documents are sealed as files of households are.
const { DATA_KEYS, UPLOADS_AT_ONCE, UPLOAD_SECONDS } = ledgerEnvironment.shape;
const environment = serviceEnvironment.safeExtend({
  ...attachmentSettings,
  DATA_KEYS,
  UPLOADS_AT_ONCE,
  UPLOAD_SECONDS,
});

export type PolicyEnvironment = z.infer<typeof environment>;

/** Reads the service's configuration; ConfigurationError lists every mistake. */
export function policyEnvironment(given: Variables): PolicyEnvironment {
  return readEnvironment(environment, given, attachmentMistakes);
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<ServiceEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

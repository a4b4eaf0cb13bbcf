import { attachmentMistakes, attachmentSettings } from '@dixian/attachments';
import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import { calendarYears, key32, ledgerEnvironment, readEnvironment } from '@dixian/service';
import { z } from 'zod';
import type { PublicLimits } from './ground/domain/public-limits';
import type { RevealBounds } from './ground/domain/reveal-bounds';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

const UNITS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** `5/1h`: at most five in each hour. */
const limit = z
  .string()
  .regex(/^[1-9]\d{0,6}\/[1-9]\d{0,3}[smhd]$/, 'write how many in which time, as 5/1h')
  .transform((text) => {
    const [count = '', window = ''] = text.split('/');
    const unit = window.slice(-1) as keyof typeof UNITS;
    return { count: Number(count), seconds: Number.parseInt(window, 10) * UNITS[unit] };
  });

const bound = z.coerce.number().int().min(1).max(100_000);

/** `18,60`: ages in full years; empty for none. */
const ages = z
  .string()
  .regex(/^(\d{1,3}(,\d{1,3})*)?$/, 'write ages as 18,60')
  .transform((text) => (text === '' ? [] : text.split(',').map(Number)));

const environment = ledgerEnvironment.safeExtend({
  ...attachmentSettings,
  NEXT_INDEX_KEY: key32
    .optional()
    .describe('the index key that will replace INDEX_KEY, while indexes are made under it'),
  LABEL_REVIEW_AGES: ages
    .prefault('18,60')
    .describe('ages in full years at which a labelled household is reviewed'),
  SELF_REPORTS_PER_ADDRESS: limit.prefault('5/1h').describe('self-reports from one address'),
  SELF_REPORTS_PER_CERTIFICATE: limit.prefault('3/1d').describe('self-reports with one certificate number'),
  SELF_REPORTS_PER_COUNTY: limit.prefault('200/1h').describe('self-reports in one county'),
  SELF_REPORT_STATUS_PER_ADDRESS: limit
    .prefault('30/1h')
    .describe('questions by receipt number from one address'),
  REVEALS_PER_REQUEST: bound.default(100).describe('numbers and phones that one request may show in clear'),
  REVEALS_PER_DAY: bound.default(500).describe('numbers and phones that one account may see in a day'),
});

export type HouseholdsEnvironment = z.infer<typeof environment>;

/** Configuration of the households service: what a service with ledgers reads, and its own. */
export function householdsEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): HouseholdsEnvironment {
  return readEnvironment(environment, given, attachmentMistakes);
}

/** How often the operations without an account may be used. */
export function publicLimits(environment: HouseholdsEnvironment): PublicLimits {
  return {
    perAddress: environment.SELF_REPORTS_PER_ADDRESS,
    perCertificate: environment.SELF_REPORTS_PER_CERTIFICATE,
    perCounty: environment.SELF_REPORTS_PER_COUNTY,
    statusPerAddress: environment.SELF_REPORT_STATUS_PER_ADDRESS,
  };
}

/** How much of what is masked an account may see. */
export function revealBounds(environment: HouseholdsEnvironment): RevealBounds {
  return { perRequest: environment.REVEALS_PER_REQUEST, perDay: environment.REVEALS_PER_DAY };
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<HouseholdsEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

import { officialCalendar, type WorkingCalendar } from '@dixian/calendar';
import {
  calendarYears,
  readEnvironment,
  type ServiceEnvironment,
  secretList,
  serviceEnvironment,
} from '@dixian/service';
import { z } from 'zod';

/** Variables by name, as the process or a test gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The process's variables; nothing else of the service reads them. */
export function variables(): Variables {
  return process.env;
}

const names = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim().toLowerCase()))
  .refine(
    (all) => all.every((name) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/.test(name)),
    'write names of hosts separated by commas',
  );

/** What every service reads, and the channels by which units are told; each is off until it is configured. */
const supervisionSettings = serviceEnvironment.safeExtend({
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the gateway as people reach it, for links'),
  NOTICE_SECRETS: secretList.optional().describe('sign webhooks and addresses of calendars; the first signs'),
  NOTICE_WEBHOOK_HOSTS: names
    .optional()
    .describe('hosts, with a port where it is not 443, that webhooks may go to'),
  NOTICE_WEBHOOK_LOOPBACK: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe('webhooks to this machine itself, also in plain HTTP; for demonstrations and tests'),
  NOTICE_SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('the mail server, with user and password'),
  NOTICE_MAIL_FROM: z.email().optional().describe('whom notices come from'),
  NOTICE_MAIL_DOMAINS: names.optional().describe('domains that mail may go to'),
});

/** Names of what this service reads beside what every service does. */
export const ownVariables = Object.keys(supervisionSettings.shape).filter(
  (name) => !(name in serviceEnvironment.shape),
);

export type SupervisionEnvironment = z.infer<typeof supervisionSettings>;

/** Reads the service's configuration; ConfigurationError lists every mistake. */
export function supervisionEnvironment(given: Variables): SupervisionEnvironment {
  return readEnvironment(supervisionSettings, given, (all) => [...inProduction(all), ...incomplete(all)]);
}

function inProduction({ NODE_ENV, NOTICE_WEBHOOK_LOOPBACK }: Variables): string[] {
  return NODE_ENV === 'production' && NOTICE_WEBHOOK_LOOPBACK === 'true'
    ? ['NOTICE_WEBHOOK_LOOPBACK: is for demonstrations and tests; refused in production']
    : [];
}

// A channel that is half configured would stay off without a word.
function incomplete(given: Variables): string[] {
  const mail = ['NOTICE_SMTP_URL', 'NOTICE_MAIL_FROM', 'NOTICE_MAIL_DOMAINS'];
  const some = mail.some((name) => given[name]);
  return [
    ...(some
      ? mail.filter((name) => !given[name]).map((name) => `${name}: is missing, which mail needs as well`)
      : []),
    ...(given.NOTICE_WEBHOOK_HOSTS && !given.NOTICE_SECRETS
      ? ['NOTICE_SECRETS: is missing, by which webhooks are signed']
      : []),
  ];
}

/** The official calendar of the years configured, by default of all years known. */
export function workingCalendar(environment: Pick<ServiceEnvironment, 'CALENDAR_YEARS'>): WorkingCalendar {
  return officialCalendar({ years: calendarYears(environment) });
}

import { parsePlainDate } from '@dixian/calendar';
import { ALWAYS, key32, keyRing, PEER_RULES, peerVariables } from '@dixian/configuration';
import { CIPHER_SUITES } from '@dixian/personal-data';
import { telemetryVariables } from '@dixian/telemetry';
import { z } from 'zod';
import { eventAddresses } from './event-addresses';

const months = z
  .string()
  .regex(
    /^\s*[a-z-]+=[1-9]\d{0,3}(\s*,\s*[a-z-]+=[1-9]\d{0,3})*\s*$/,
    'write kinds with months, as self-report=36, separated by commas',
  )
  .transform(
    (text): ReadonlyMap<string, number> =>
      new Map(
        text.split(',').map((entry): [string, number] => {
          const [kind = '', count = ''] = entry.trim().split('=');
          return [kind, Number(count)];
        }),
      ),
  );

const everyService = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    DATABASE_URL: z.url().describe('PostgreSQL, application role (DML only)'),
    MIGRATOR_DATABASE_URL: z
      .url()
      .optional()
      .describe('PostgreSQL, owner of the tables; unset: migrations run elsewhere'),
    DATABASE_POOL: z.coerce.number().int().min(1).max(50).default(8),
    WORKER_POOL: z.coerce.number().int().min(1).max(50).default(4),
    QUEUE_DATABASE_URL: z.url().optional().describe('PostgreSQL of the queues; used when REDIS_URL is unset'),
    REDIS_URL: z.url().optional(),
    QUEUE_PREFIX: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/, 'write a short name in small letters, as dixian-test')
      .optional()
      .describe(
        'begins every key in Redis, the same for all services; two installations on one Redis need two',
      ),
    ...peerVariables,
    TURN_BATCH: z.coerce
      .number()
      .int()
      .min(1)
      .max(50_000)
      .default(5_000)
      .describe('items of a run of transitions that are done in one transaction'),
    EVENT_SOURCES: eventAddresses
      .default({ named: {}, pattern: 'http://{service}:4000' })
      .describe('where other services give their events'),
    EVENT_PATIENCE_SECONDS: z.coerce
      .number()
      .int()
      .min(1)
      .max(3600)
      .default(60)
      .describe('how long a subscriber may take before it is told of an event again'),
    DATA_KEYS: keyRing.optional().describe('keys of fields encrypted at rest'),
    CIPHER_SUITE: z
      .enum(CIPHER_SUITES)
      .default('aes')
      .describe('AES-256-GCM and SHA-256, or SM4 and SM3; chosen at installation, the same for all services'),
    RETENTION_MONTHS: months
      .default(new Map())
      .describe(
        'how long kinds of records are kept here, as self-report=36, in place of schemas/retention.json',
      ),
    DIXIAN_NOW: z
      .string()
      .transform((text) => parsePlainDate(text))
      .refine((date) => date !== undefined, 'must be a date YYYY-MM-DD')
      .optional(),
    NIGHTLY_JOBS: z
      .enum(['on', 'off'])
      .default('on')
      .describe('off: what is done every night is left to who begins it; refused in production'),
    CALENDAR_YEARS: z
      .string()
      .regex(/^\d{4}-\d{4}$/, 'write the years covered as 2018-2026')
      .refine((text) => text.slice(0, 4) <= text.slice(5), 'write the earlier year first, as 2018-2026')
      .optional(),
    DIXIAN_POLICIES: z.string().optional().describe('further policy folders, separated by commas'),
    ...telemetryVariables,
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .refine((value) => value.NODE_ENV !== 'production' || value.DIXIAN_NOW === undefined, {
    path: ['DIXIAN_NOW'],
    message: 'is for demonstrations and tests; refused in production',
    ...ALWAYS,
  })
  .refine((value) => value.NODE_ENV !== 'production' || value.NIGHTLY_JOBS === 'on', {
    path: ['NIGHTLY_JOBS'],
    message: 'leaves out what finds the overdue every night; for rehearsals and tests, refused in production',
    ...ALWAYS,
  })
  .refine((value) => value.REDIS_URL !== undefined || value.QUEUE_DATABASE_URL !== undefined, {
    path: ['QUEUE_DATABASE_URL'],
    message: 'give REDIS_URL or QUEUE_DATABASE_URL',
    ...ALWAYS,
  })
  .refine((value) => value.NODE_ENV !== 'production' || value.MIGRATOR_DATABASE_URL === undefined, {
    path: ['MIGRATOR_DATABASE_URL'],
    message: 'owns the tables; in production only `main.js migrate` has it, in a container that ends',
    ...ALWAYS,
  });

/**
 * Configuration that every service reads. Times in milliseconds, keys in base64.
 * DIXIAN_NOW is for demonstrations and tests and is refused in production.
 */
export const serviceEnvironment = PEER_RULES.reduce(
  (schema, { holds, params }) => schema.refine(holds, params),
  everyService,
);

export type ServiceEnvironment = z.infer<typeof serviceEnvironment>;

const GIB = 1024 ** 3;
const bytes = z.coerce.number().int().min(1);

/** What a service reads that loads ledgers: the keys of persons and of files, and how much is taken in. */
export const ledgerEnvironment = serviceEnvironment.safeExtend({
  INDEX_KEY: key32.describe('key of the blind index, the same for all services'),
  FORMER_INDEX_KEY: key32
    .optional()
    .describe('the index key before INDEX_KEY, while rows are met that only it finds'),
  DATA_KEYS: keyRing.describe('keys of fields and of uploaded files encrypted at rest'),
  UPLOADS_AT_ONCE: z.coerce.number().int().min(1).max(1_000).default(32),
  UPLOAD_SECONDS: z.coerce.number().int().min(1).max(86_400).default(900),
  UPLOAD_BYTES_PER_ACCOUNT: bytes.default(GIB).describe('kept and not yet loaded'),
  UPLOAD_BYTES_PER_DIVISION: bytes.default(4 * GIB).describe('kept and not yet loaded'),
  UPLOAD_KEPT_HOURS: z.coerce.number().int().min(1).max(720).default(24).describe('where nobody loads it'),
  UPLOAD_KEPT_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(366)
    .default(30)
    .describe('after it was loaded: as long as the import can be taken back'),
});

export type LedgerEnvironment = z.infer<typeof ledgerEnvironment>;

/** Years of CALENDAR_YEARS one by one; undefined where unset. */
export function calendarYears(environment: Pick<ServiceEnvironment, 'CALENDAR_YEARS'>): number[] | undefined {
  if (!environment.CALENDAR_YEARS) return undefined;
  const [from = 0, to = 0] = environment.CALENDAR_YEARS.split('-').map(Number);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

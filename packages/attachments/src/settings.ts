import { ledgerEnvironment, readEnvironment } from '@dixian/service';
import { z } from 'zod';

const MIB = 1024 ** 2;
const bytes = z.coerce.number().int().min(1);

/** What a service reads that takes attachments, beside what it reads of uploads. */
export const attachmentSettings = {
  ATTACHMENT_BYTES: bytes
    .max(100 * MIB)
    .default(20 * MIB)
    .describe('the largest file that is taken'),
  ATTACHMENT_BYTES_PER_ACCOUNT: bytes
    .default(200 * MIB)
    .describe('received and not attached to anything yet'),
  ATTACHMENT_KEPT_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(24)
    .describe('where nothing takes it'),
  ATTACHMENT_YEARS: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('how long the bytes are kept once attached; unset: as long as the record'),
  ATTACHMENT_S3_ENDPOINT: z.url().optional().describe('an S3-compatible store; unset: PostgreSQL keeps them'),
  ATTACHMENT_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  ATTACHMENT_S3_REGION: z.string().min(1).default('us-east-1'),
  ATTACHMENT_S3_KEY_ID: z.string().min(1).optional(),
  ATTACHMENT_S3_SECRET: z.string().min(1).optional(),
} as const;

/** The settings as read. */
export type AttachmentSettings = z.infer<z.ZodObject<typeof attachmentSettings>>;

const OF_A_STORE = ['ATTACHMENT_S3_BUCKET', 'ATTACHMENT_S3_KEY_ID', 'ATTACHMENT_S3_SECRET'] as const;

/** What a store still lacks whose address is given, as sentences. */
export function attachmentMistakes(given: Readonly<Record<string, string | undefined>>): string[] {
  if (!given.ATTACHMENT_S3_ENDPOINT) return [];
  return OF_A_STORE.filter((name) => !given[name]).map(
    (name) => `${name}: ATTACHMENT_S3_ENDPOINT is given, so this has to be as well`,
  );
}

const environment = ledgerEnvironment.safeExtend(attachmentSettings);

/** What a department reads that loads ledgers and takes files. */
export type FilingEnvironment = z.infer<typeof environment>;

/** Configuration of such a department, where it has nothing of its own. */
export function filingEnvironment(given: Readonly<Record<string, string | undefined>>): FilingEnvironment {
  return readEnvironment(environment, given, attachmentMistakes);
}

import { keyRing, readEnvironment, serviceEnvironment } from '@dixian/service';
import { z } from 'zod';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

const count = z.coerce.number().int().min(1);

const exportsEnvironment = serviceEnvironment.safeExtend({
  DATA_KEYS: keyRing.describe('keys of the files kept'),
  GATEWAY_URL: z.url().default('http://gateway:4000').describe('where the graph is asked'),
  EXPORTS_AT_ONCE: count.max(100).default(3).describe('of one account, waiting or running'),
  EXPORTS_KEPT: count.max(1_000).default(20).describe('files of one account that are kept at a time'),
  EXPORT_HOURS: count.max(24).default(6).describe('how long an export may ask in the name of its account'),
  EXPORT_KEPT_HOURS: count.max(720).default(24).describe('how long a file can be taken home'),
});

export type ExportsEnvironment = z.infer<typeof exportsEnvironment>;

/** Configuration of the exporter; ConfigurationError lists every mistake. */
export function readExportsEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): ExportsEnvironment {
  return readEnvironment(exportsEnvironment, given);
}

import { type FilingEnvironment, filingEnvironment } from '@dixian/attachments';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the housing and water service: what every service with ledgers and files reads, nothing of its own. */
export function housingWaterEnvironment(
  given: Readonly<Record<string, string | undefined>>,
): FilingEnvironment {
  return filingEnvironment(given);
}

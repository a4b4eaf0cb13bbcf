import { type LedgerEnvironment, ledgerEnvironment, readEnvironment } from '@dixian/service';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the education service: what every service with ledgers reads, nothing of its own. */
export function educationEnvironment(given: Readonly<Record<string, string | undefined>>): LedgerEnvironment {
  return readEnvironment(ledgerEnvironment, given);
}

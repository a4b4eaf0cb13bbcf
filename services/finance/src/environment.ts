import { type LedgerEnvironment, ledgerEnvironment, readEnvironment } from '@dixian/service';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the finance service: what every service reads, nothing of its own. */
export function financeEnvironment(given: Readonly<Record<string, string | undefined>>): LedgerEnvironment {
  return readEnvironment(ledgerEnvironment, given);
}

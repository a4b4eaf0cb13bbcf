import { policiesDirectory } from '@dixian/policy';
import { type LedgerEnvironment, ledgerEnvironment, readEnvironment } from '@dixian/service';

/** The process's variables; nothing else of the service reads them. */
export function variables(): NodeJS.ProcessEnv {
  return process.env;
}

/** Configuration of the finance service: what every service reads, nothing of its own. */
export function financeEnvironment(given: Readonly<Record<string, string | undefined>>): LedgerEnvironment {
  return readEnvironment(ledgerEnvironment, given);
}

/** Folders to load policies from: the project's own, then those of DIXIAN_POLICIES. */
export function policyDirectories({
  DIXIAN_POLICIES = '',
}: Pick<LedgerEnvironment, 'DIXIAN_POLICIES'>): string[] {
  const further = DIXIAN_POLICIES.split(',').map((directory) => directory.trim());
  return [policiesDirectory, ...further.filter((directory) => directory !== '')];
}

import type { PolicySet } from '../domain/policy-set';
import { PolicyError } from './policy-error';
import { readPolicies } from './read-policies';

/**
 * Loads every policy folder of the directories (the project's own, then a county's) and checks them together. Throws
 * PolicyError with every mistake, its file and line; a service that must start without a wrong folder asks `startPolicies`.
 */
export async function loadPolicies(directories: readonly string[], believed?: string): Promise<PolicySet> {
  const { policies, folders } = await readPolicies(directories, believed);
  const mistakes = folders.flatMap((folder) => folder.mistakes);
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return policies;
}

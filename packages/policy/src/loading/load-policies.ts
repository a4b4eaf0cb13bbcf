import { type PolicySet, policySet } from '../domain/policy-set';
import { checkFolder } from './check-folder';
import { checkQuotes } from './check-quotes';
import { checkReferences } from './check-references';
import { type Mistake, PolicyError } from './policy-error';
import { policyFolders } from './policy-files';
import { type LoadedFolder, readFolder } from './read-folder';

/**
 * Loads every policy folder of the directories (the project's own, then a county's) and checks them together.
 * Throws PolicyError with every mistake, its file and line: no service starts on half a policy.
 */
export async function loadPolicies(directories: readonly string[]): Promise<PolicySet> {
  const mistakes: Mistake[] = [];
  const folders: LoadedFolder[] = [];
  for (const directory of directories) {
    for (const listing of await policyFolders(directory, mistakes)) {
      const folder = await readFolder(listing, mistakes);
      if (!folder) continue;
      checkFolder(folder, mistakes);
      checkQuotes(folder, mistakes);
      folders.push(folder);
    }
  }
  // A folder that could not be read would make every mention of it a mistake of its own.
  if (mistakes.length === 0) checkReferences(folders, mistakes);
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return policySet(folders);
}

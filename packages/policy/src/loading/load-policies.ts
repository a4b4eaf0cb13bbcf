import { type PolicySet, policySet } from '../domain/policy-set';
import { checkFolder } from './check-folder';
import { checkQuotes } from './check-quotes';
import { checkReferences } from './check-references';
import { checkWeakening } from './check-weakening';
import { fillIn } from './fill-in';
import { type Mistake, PolicyError } from './policy-error';
import { isSupplement, policyFolders } from './policy-files';
import { type LoadedFolder, readFolder } from './read-folder';
import { type LoadedSupplement, readSupplement } from './supplement';

/**
 * Loads every policy folder of the directories (the project's own, then a county's) and checks them together.
 * Throws PolicyError with every mistake, its file and line: no service starts on half a policy.
 */
export async function loadPolicies(directories: readonly string[]): Promise<PolicySet> {
  const mistakes: Mistake[] = [];
  const folders: LoadedFolder[] = [];
  const supplements: LoadedSupplement[] = [];
  for (const directory of directories) {
    for (const listing of await policyFolders(directory, mistakes)) {
      if (isSupplement(listing)) {
        const supplement = await readSupplement(listing, mistakes);
        if (supplement) supplements.push(supplement);
        continue;
      }
      const folder = await readFolder(listing, mistakes);
      if (!folder) continue;
      checkFolder(folder, mistakes);
      checkQuotes(folder, mistakes);
      folders.push(folder);
    }
  }
  // A folder that could not be read would make every mention of it a mistake of its own.
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  checkReferences(folders, mistakes);
  checkWeakening(folders, mistakes);
  const filled = fillIn(folders, supplements, mistakes);
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return policySet(filled.folders, filled.supplied);
}

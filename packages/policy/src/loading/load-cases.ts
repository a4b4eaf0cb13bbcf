import { join } from 'node:path';
import type { FiledCase, PolicyCase } from '../cases/policy-case';
import type { PolicySet } from '../domain/policy-set';
import { loadPolicies } from './load-policies';
import { type Mistake, PolicyError } from './policy-error';
import { caseFiles, policyFolders } from './policy-files';
import { meetsSchema } from './schema-check';
import { readYaml } from './yaml-file';

/**
 * Every case beside the policies of the directories, with the policies it is put to: `set`, or `loadedFrom` together with
 * the folders it assumes. Throws PolicyError for a wrong file or an unknown clause.
 */
export async function loadCases(
  set: PolicySet,
  directories: readonly string[],
  loadedFrom: readonly string[] = directories,
): Promise<FiledCase[]> {
  const mistakes: Mistake[] = [];
  const cases: FiledCase[] = [];
  const sets = assumptions(set, loadedFrom);
  for (const directory of directories) {
    for (const folder of await policyFolders(directory, mistakes)) {
      for (const file of await caseFiles(folder)) {
        cases.push(
          ...(await readCases(set, sets, join(folder.directory, 'cases', 'assumed'), file, mistakes)),
        );
      }
    }
  }
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return cases;
}

type SetFor = (folders: readonly string[]) => Promise<PolicySet>;

async function readCases(
  set: PolicySet,
  setFor: SetFor,
  assumed: string,
  file: string,
  mistakes: Mistake[],
): Promise<FiledCase[]> {
  const yaml = await readYaml(file, mistakes);
  if (!yaml || !meetsSchema('cases', yaml, mistakes)) return [];
  const filed: FiledCase[] = [];
  for (const [index, written] of (yaml.value as readonly PolicyCase[]).entries()) {
    written.clauses.forEach((clause, number) => {
      if (set.clauses.has(clause)) return;
      const line = yaml.lineOf([index, 'clauses', number]);
      mistakes.push({ file, line, message: `${clause}: expected a loaded clause` });
    });
    const folders = (written.assuming ?? []).map((name) => join(assumed, name));
    const own = folders.length === 0 ? set : await collect(setFor(folders), mistakes);
    if (own) filed.push({ file, line: yaml.lineOf([index]), case: written, set: own });
  }
  return filed;
}

function assumptions(set: PolicySet, loadedFrom: readonly string[]): SetFor {
  const known = new Map<string, Promise<PolicySet>>([['', Promise.resolve(set)]]);
  return (folders) => {
    const key = folders.join('\n');
    const found = known.get(key) ?? loadPolicies([...loadedFrom, ...folders]);
    known.set(key, found);
    return found;
  };
}

async function collect(loading: Promise<PolicySet>, mistakes: Mistake[]): Promise<PolicySet | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    mistakes.push(...error.mistakes);
    return undefined;
  }
}

import type { FiledCase, PolicyCase } from '../cases/policy-case';
import type { PolicySet } from '../domain/policy-set';
import { type Mistake, PolicyError } from './policy-error';
import { caseFiles, policyFolders } from './policy-files';
import { meetsSchema } from './schema-check';
import { readYaml } from './yaml-file';

/** Every case beside the policies of the directories; throws PolicyError for a wrong file or an unknown clause. */
export async function loadCases(set: PolicySet, directories: readonly string[]): Promise<FiledCase[]> {
  const mistakes: Mistake[] = [];
  const cases: FiledCase[] = [];
  for (const directory of directories) {
    for (const folder of await policyFolders(directory, mistakes)) {
      for (const file of await caseFiles(folder)) cases.push(...(await readCases(set, file, mistakes)));
    }
  }
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return cases;
}

async function readCases(set: PolicySet, file: string, mistakes: Mistake[]): Promise<FiledCase[]> {
  const yaml = await readYaml(file, mistakes);
  if (!yaml || !meetsSchema('cases', yaml, mistakes)) return [];
  const cases = yaml.value as readonly PolicyCase[];
  return cases.map((written, index) => {
    written.clauses.forEach((clause, number) => {
      if (set.clauses.has(clause)) return;
      const line = yaml.lineOf([index, 'clauses', number]);
      mistakes.push({ file, line, message: `${clause}: expected a loaded clause` });
    });
    return { file, line: yaml.lineOf([index]), case: written };
  });
}

import { join } from 'node:path';

// The same depth from src/loading and from dist/loading.
const root = join(__dirname, '..', '..', '..', '..');

/** The folder of the policies that come with the project. */
export const policiesDirectory = join(root, 'policies');

/** The folder of the JSON Schemas of policy files. */
export const schemasDirectory = join(root, 'schemas', 'policy');

/** Folders to load policies from: the project's own, then those that a variable lists with commas between them. */
export function policyDirectoriesOf(further = ''): string[] {
  const given = further.split(',').map((directory) => directory.trim());
  return [policiesDirectory, ...given.filter((directory) => directory !== '')];
}

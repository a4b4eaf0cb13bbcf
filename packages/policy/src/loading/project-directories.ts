import { join } from 'node:path';

// The same depth from src/loading and from dist/loading.
const root = join(__dirname, '..', '..', '..', '..');

/** The folder of the policies that come with the project. */
export const policiesDirectory = join(root, 'policies');

/** The folder of the JSON Schemas of policy files. */
export const schemasDirectory = join(root, 'schemas', 'policy');

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Finding } from './finding';

/** Where a release leaves the registered operations of the workbench: a manifest each, by version. */
const FOLDER = 'schemas/operations';

interface Manifest {
  readonly operations: readonly { readonly name: string; readonly body: string }[];
}

/**
 * Operations of releases that pages still run and the present graph does not take any more. A page that was open during an
 * update, and an installation that registers the manifest before, go on only as long as none stands here.
 */
export function releasedOperations(root: string, api: GraphQLSchema): Finding[] {
  const folder = path.join(root, FOLDER);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const { operations } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Manifest;
    return operations.flatMap((operation) =>
      validate(api, parse(operation.body)).map(({ message }) => ({
        rule: 'released-operations',
        at: `${FOLDER}/${name} ${operation.name}`,
        message: `${message} Keep the field, or wait until the release is out of use and take its manifest away`,
      })),
    );
  });
}

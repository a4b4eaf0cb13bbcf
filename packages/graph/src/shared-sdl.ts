import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SDL of the value types and errors that every subgraph shares; concatenated to each authored subgraph file. */
export const sharedSdl = readFileSync(join(__dirname, '..', 'shared.graphql'), 'utf8');

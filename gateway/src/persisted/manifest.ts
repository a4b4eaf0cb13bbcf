import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Registered operations by the SHA-256 of their text. */
export type Manifest = ReadonlyMap<string, string>;

const apolloManifest = z.object({ operations: z.array(z.object({ body: z.string() })) });
const plainManifest = z.record(z.string(), z.string());

/**
 * Reads a manifest: Apollo's format (`{"operations": [{"body": …}]}`) or an object of operations by any key.
 * Throws where it is neither.
 */
export function parseManifest(json: string): Manifest {
  const content: unknown = JSON.parse(json);
  const apollo = apolloManifest.safeParse(content);
  const bodies = apollo.success
    ? apollo.data.operations.map(({ body }) => body)
    : Object.values(plainManifest.parse(content));
  return withOperations(new Map(), bodies);
}

/** The same with operations that the gateway sends itself. */
export function withOperations(manifest: Manifest, bodies: readonly string[]): Manifest {
  const added = bodies.map((body) => [createHash('sha256').update(body).digest('hex'), body] as const);
  return new Map([...manifest, ...added]);
}

// Puts the files that compose wrote into the package, and the introspection that follows from the schema.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, introspectionFromSchema } from 'graphql';

const schemas = path.join(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../../schemas',
);
const dist = path.join(schemas, '../packages/graph-schema/dist');
const files = ['possible-types', 'scalars', 'errors', 'forms', 'labels.zh-CN', 'labels.en'];
for (const file of files)
  copyFileSync(path.join(schemas, 'generated', `${file}.json`), path.join(dist, `${file}.json`));
const sdl = readFileSync(path.join(schemas, 'api.graphql'), 'utf8');
writeFileSync(path.join(dist, 'schema.graphql'), sdl);
const introspection = introspectionFromSchema(buildSchema(sdl));
writeFileSync(path.join(dist, 'introspection.json'), `${JSON.stringify(introspection)}\n`);

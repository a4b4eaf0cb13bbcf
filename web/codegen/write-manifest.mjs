// Writes dist/operations.json: every operation of the workbench by the SHA-256 of its text as Apollo sends it, in the form that
// PERSISTED_MANIFEST takes. It is read off the built documents, so that it cannot say another thing than the browser.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const generated = readFileSync(join(web, 'src', 'generated', 'graphql.ts'), 'utf8');
const operations = [];
for (const [, json] of generated.matchAll(
  /^export const \w+Document = (\{.*\}) as unknown as DocumentNode/gm,
)) {
  const document = JSON.parse(json);
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
  if (!operation) continue;
  const body = print(document);
  const id = createHash('sha256').update(body).digest('hex');
  operations.push({ id, name: operation.name.value, type: operation.operation, body });
}
const acts = JSON.parse(readFileSync(join(web, 'src', 'generated', 'acts.json'), 'utf8'));
for (const [name, body] of Object.entries(acts)) {
  operations.push({ id: createHash('sha256').update(body).digest('hex'), name, type: 'mutation', body });
}
const lists = join(web, 'src', 'generated', 'lists');
for (const file of readdirSync(lists).sort()) {
  const { list, text: body } = JSON.parse(readFileSync(join(lists, file), 'utf8'));
  operations.push({ id: createHash('sha256').update(body).digest('hex'), name: list, type: 'query', body });
}
mkdirSync(join(web, 'dist'), { recursive: true });
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
writeFileSync(join(web, 'dist', 'operations.json'), `${JSON.stringify(manifest, null, 2)}\n`);

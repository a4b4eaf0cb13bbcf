// Writes src/generated/: the types and documents of the operations that lie beside their components, and the manifest by
// which the gateway knows them. The client preset does the work; this hands it the files and the graph.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addTypenameSelectionDocumentTransform,
  preset as clientPreset,
} from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';
import { actTexts } from './act-texts.mjs';
import { departmentLists } from './department-lists.mjs';
import { householdActs } from './household-acts.mjs';

const web = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(web, 'src');
const target = join(source, 'generated');

const schema = parse(readFileSync(join(web, '..', 'schemas', 'api.graphql'), 'utf8'));
const documents = readdirSync(source, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const location = join(source, file);
    const rawSDL = readFileSync(location, 'utf8');
    return { location, rawSDL, document: parse(rawSDL) };
  });

const schemaAst = buildASTSchema(schema, { assumeValid: true });
const config = {
  scalars: { Date: 'string', DateTime: 'string', Money: 'string' },
  useTypeImports: true,
  enumsAsTypes: true,
};

const outputs = await clientPreset.buildGeneratesSection({
  baseOutputDir: `${target}/`,
  schema,
  schemaAst,
  documents,
  config,
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  profiler: { run: (work) => work(), collect: () => [] },
  cache: (_namespace, _key, factory) => factory(),
  documentTransforms: [
    { name: 'add-typename', transformObject: addTypenameSelectionDocumentTransform, config: {} },
  ],
});

const written = {};
for (const output of outputs) {
  const name = basename(output.filename);
  if (name === 'graphql.ts') written[name] = await codegen(output);
}

written['acts.json'] = `${JSON.stringify(actTexts(schemaAst))}\n`;

// Forms of every mutation, for acts that no step asks for; loaded only when one is opened.
const forms = JSON.parse(readFileSync(join(web, '..', 'schemas', 'generated', 'forms.json'), 'utf8'));
written['forms.json'] = `${JSON.stringify(forms)}\n`;

const words = Object.fromEntries(
  [
    ['zh', 'labels.zh-CN.json'],
    ['en', 'labels.en.json'],
  ].map(([language, file]) => [
    language,
    JSON.parse(readFileSync(join(web, '..', 'schemas', 'generated', file), 'utf8')),
  ]),
);

// Lists of the departments, each in a file of its own that is loaded when somebody opens it.
const { lists, enumsUsed } = departmentLists(schemaAst, rootsOfSubgraphs(), {
  labels: words,
  forms,
});
written['lists.json'] =
  `${JSON.stringify(lists.map(({ list, service, title }) => ({ list, service, title })))}\n`;
const wordsOfLists = [...enumsUsed].map((name) => {
  const values = Object.entries(words.zh.enums[name] ?? {});
  return [
    name,
    Object.fromEntries(values.map(([value, zh]) => [value, [zh, words.en.enums[name]?.[value] ?? zh]])),
  ];
});
written['list-words.json'] = `${JSON.stringify(Object.fromEntries(wordsOfLists))}\n`;
for (const each of lists) written[`lists/${each.list}.json`] = `${JSON.stringify(each)}\n`;

written['household-acts.json'] = `${JSON.stringify(householdActs(forms, fieldsOfSubgraphs('Mutation')))}\n`;

// Words of the enums that the screens ask for; the rest of the schema's words would only be carried along.
const enums = [...(written['graphql.ts'] ?? '').matchAll(/^export type (\w+) =$/gm)].map(([, name]) => name);
for (const [language, labels] of Object.entries(words)) {
  const picked = Object.fromEntries(
    enums.filter((name) => labels.enums[name]).map((name) => [name, labels.enums[name]]),
  );
  written[`labels.${language}.json`] = `${JSON.stringify(picked)}\n`;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'lists'), { recursive: true });
for (const [name, text] of Object.entries(written)) writeFileSync(join(target, name), text);

// Which department answers which root field.
function rootsOfSubgraphs() {
  return fieldsOfSubgraphs('Query');
}

function fieldsOfSubgraphs(root) {
  const folder = join(web, '..', 'schemas', 'subgraphs');
  return Object.fromEntries(
    readdirSync(folder).map((file) => {
      const { definitions } = parse(readFileSync(join(folder, file), 'utf8'));
      const types = definitions.filter(({ name }) => name?.value === root);
      const names = types.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
      return [basename(file, '.graphql'), new Set(names)];
    }),
  );
}

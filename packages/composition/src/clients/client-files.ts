import { existsSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, getNamedType, isAbstractType, isObjectType, Kind } from 'graphql';
import { readAcceptedChanges } from '../accepted';
import type { Subgraph } from '../subgraphs';
import { changelog } from './changelog';
import { errorTypes } from './error-types';

const PACKAGE = 'packages/graph-schema';

// How a client reads them; none is a JavaScript number, for amounts are exact and days have no zone.
const SCALARS = { Date: 'string', DateTime: 'string', Money: 'string' };

/** What clients need beside the schema itself, by path: what their cache must know, scalars, errors, and what changed. */
export function clientFiles(
  root: string,
  api: GraphQLSchema,
  subgraphs: readonly Subgraph[],
): [string, string][] {
  const files: [string, string][] = [
    ['schemas/generated/scalars.json', json(SCALARS)],
    ['schemas/generated/errors.json', json(errorTypes(api))],
  ];
  if (!existsSync(path.join(root, PACKAGE))) return files;
  const changes = readAcceptedChanges(path.join(root, 'schemas/breaking-changes.yaml'));
  return [
    ...files,
    [`${PACKAGE}/src/generated.ts`, cacheFacts(api, subgraphs)],
    [`${PACKAGE}/CHANGELOG.md`, changelog(changes)],
  ];
}

function cacheFacts(api: GraphQLSchema, subgraphs: readonly Subgraph[]): string {
  const constants = [
    [
      'possibleTypes',
      'Types that each interface and union stands for.',
      'Record<string, string[]>',
      possible(api),
    ],
    [
      'keyFields',
      'Fields that tell objects of a type apart, where it is not `id` alone.',
      'Record<string, string[]>',
      keys(subgraphs),
    ],
    [
      'pagedFields',
      'Fields that are lists in pages, with the arguments that make another list of them.',
      'Record<string, Record<string, string[]>>',
      paged(api),
    ],
    ['scalars', 'Scalars of the graph as types of TypeScript.', 'Record<string, string>', SCALARS],
  ] as const;
  const text = constants.map(
    ([name, says, type, value]) =>
      `/** ${says} */\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`,
  );
  return `// Written by npm run compose.\n// biome-ignore-all format: a line each\n\n${text.join('\n')}`;
}

function possible(api: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(api.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(
    abstract
      .map(
        (type) =>
          [
            type.name,
            api
              .getPossibleTypes(type)
              .map(({ name }) => name)
              .sort(),
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function keys(subgraphs: readonly Subgraph[]): Record<string, string[]> {
  const found = subgraphs.flatMap(({ document }) =>
    document.definitions.flatMap((node): [string, string[]][] => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      const key = node.directives
        ?.find(({ name }) => name.value === 'key')
        ?.arguments?.find(({ name }) => name.value === 'fields');
      const fields = key?.value.kind === Kind.STRING ? key.value.value.split(/\s+/) : [];
      return fields.length > 1 ? [[node.name.value, fields]] : [];
    }),
  );
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const PAGING = ['first', 'after', 'last', 'before'];

function paged(api: GraphQLSchema): Record<string, Record<string, string[]>> {
  const types = Object.values(api.getTypeMap()).filter(isObjectType);
  const lists = types.map((type) => {
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        getNamedType(field.type).name.endsWith('Connection') &&
        field.args.some(({ name }) => name === 'after'),
    );
    const names = fields.map(({ name, args }) => [
      name,
      args.map((argument) => argument.name).filter((argument) => !PAGING.includes(argument)),
    ]);
    return [type.name, Object.fromEntries(names)] as const;
  });
  return Object.fromEntries(lists.filter(([, fields]) => Object.keys(fields).length > 0));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

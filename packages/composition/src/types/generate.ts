import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind, type NamedTypeNode, parse, visit } from 'graphql';
import type { Mappers } from './mappers';
import { plainDocument } from './plain-document';
import { entityKeys, reachableDocument } from './reachable';
import { usedTypes } from './used-types';

/** What stands above all that is generated. */
export const HEADER = `// Written by \`npm run compose\`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
`;

const SHARED = {
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  skipTypename: false,
  defaultScalarType: 'unknown',
};

/** Types of everything the API can give and take, for those who write against the graph; scalars as JSON has them. */
export async function clientTypes(apiSdl: string): Promise<string> {
  return generate(
    'api-types.ts',
    parse(apiSdl),
    { typescript },
    {
      ...SHARED,
      nonOptionalTypename: true,
      scalars: { Date: 'string', DateTime: 'string', Money: 'string', ID: 'string' },
    },
  );
}

/**
 * Types of a subgraph's resolvers; scalars as the code has them. `mappers` gives, by type, where the service declares
 * its parent value as `<Type>Mapper`. The parent of a user error of no such kind is a UserErrorValue, of which the
 * framework resolves all; every other parent has all that its type has. What only the framework resolves, and what nothing leads to, is left out.
 */
export async function resolverTypes(document: DocumentNode, mappers: Mappers): Promise<string> {
  const reached = reachableDocument(document);
  const plain = countsOnDemand(plainDocument(reached));
  const errors = userErrors(plain);
  const text = await generate(
    'generated.ts',
    plain,
    { typescript, resolvers },
    {
      ...SHARED,
      disableDescriptions: true,
      // What GraphQL takes for null.
      maybeValue: 'T | null | undefined',
      inputMaybeValue: 'T | null',
      contextType: '@dixian/service#RequestContext',
      makeResolverTypeCallable: true,
      resolversNonOptionalTypename: { unionMember: true },
      mappers: {
        ...Object.fromEntries(errors.map((type) => [type, '@dixian/graph#UserErrorValue'])),
        ...imported(plain),
        ...Object.fromEntries([...mappers].map(([type, module]) => [type, `${module}#${type}Mapper`])),
      },
      scalars: {
        Date: '@dixian/calendar#PlainDate',
        DateTime: 'Date',
        Money: '@dixian/money#Fen',
        ID: 'string',
        [COUNT]: { input: 'never', output: 'number | (() => Promise<number>)' },
      },
    },
  );
  const plainErrors = errors.filter((type) => !mappers.has(type));
  const used = usedTypes(
    resolved(mappedAsTheyAre(text, new Set([...errors, ...mappers.keys()])), plain, plainErrors),
    (name) => name === 'Resolvers' || name.endsWith('Args'),
  );
  return withReferences(withoutSharedFields(used, errors), reached);
}

// What a user error has of its own the service may resolve; what every user error has the framework does.
function withoutSharedFields(text: string, errors: readonly string[]): string {
  return text.replace(/^export type (\w+)Resolvers<.* = \{\n(?: {2}.*\n)*/gm, (all, type: string) =>
    errors.includes(type) ? all.replaceAll(/^ {2}(?:code|message|clauses)\?:.*\n/gm, '') : all,
  );
}

// What `@dixian/imports` gives as the parents of a report and of its rows that wait, in the services that load ledgers.
function imported(document: DocumentNode): Record<string, string> {
  const loads = document.definitions.some((node) => 'name' in node && node.name?.value === 'ImportReport');
  return loads
    ? { ImportReport: '@dixian/imports#ReportRow', WaitingRow: '@dixian/imports#ListedWaiting' }
    : {};
}

const COUNT = 'CountOnDemand';

// A list is counted only where `totalCount` is asked for; the framework calls what it finds there.
function countsOnDemand(document: DocumentNode): DocumentNode {
  const type: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COUNT } };
  const counted = visit(document, {
    FieldDefinition: (field) => {
      if (field.name.value !== 'totalCount') return undefined;
      return {
        ...field,
        type: field.type.kind === Kind.NON_NULL_TYPE ? { kind: Kind.NON_NULL_TYPE, type } : type,
      };
    },
  });
  return {
    ...counted,
    definitions: [...counted.definitions, { kind: Kind.SCALAR_TYPE_DEFINITION, name: type.name }],
  };
}

// A parent that the service or a package declares says itself how its type is known.
function mappedAsTheyAre(text: string, mapped: ReadonlySet<string>): string {
  return text.replace(/ & \{ __typename: '(\w+)' \}/g, (all, type: string) => (mapped.has(type) ? '' : all));
}

/** The types without resolvers of scalars, unions, interfaces and user errors: those are the framework's. */
function resolved(text: string, document: DocumentNode, errors: readonly string[]): string {
  const ours = new Set(
    document.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  for (const error of errors) ours.delete(error);
  const start = text.indexOf('export type Resolvers<');
  const [opening, ...lines] = text.slice(start).split('\n');
  const kept = lines.filter((line) => {
    const type = /^ {2}(\w+)\??:/.exec(line)?.[1];
    return type === undefined || ours.has(type);
  });
  return [text.slice(0, start) + opening, ...kept].join('\n');
}

// Federation asks for entities by their key, which the plain document does not say any more.
function withReferences(text: string, document: DocumentNode): string {
  const keys = new Map(document.definitions.flatMap(entityKeys));
  const found = text.replace(/^export type (\w+)Resolvers<.* = \{$/gm, (line, type: string) => {
    const key = keys.get(type)?.map((field) => `'${field}'`);
    if (key === undefined) return line;
    return `${line}\n  __resolveReference?: ReferenceResolver<ParentType, ContextType, ${key.join(' | ')}>;`;
  });
  if (found === text) return text;
  return found.replace(/(import type \{ RequestContext) \}/, '$1, ReferenceResolver }');
}

function userErrors(document: DocumentNode): string[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION &&
    node.interfaces?.some(({ name }) => name.value === 'UserError')
      ? [node.name.value]
      : [],
  );
}

async function generate(
  filename: string,
  schema: DocumentNode,
  plugins: Record<string, typeof typescript | typeof resolvers>,
  config: Record<string, unknown>,
): Promise<string> {
  const body = await codegen({
    filename,
    schema,
    documents: [],
    config,
    plugins: Object.keys(plugins).map((name) => ({ [name]: {} })),
    pluginMap: plugins,
  });
  return `${HEADER}${body.trimEnd()}\n`;
}

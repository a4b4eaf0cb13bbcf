import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { Mappers } from './mappers';
import { plainDocument } from './plain-document';

const HEADER = `// Written by \`npm run compose\`; change the schema, not this file.
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
 * its parent value as `<Type>Mapper`. A user error's parent is a UserErrorValue; every other parent may come in part.
 */
export async function resolverTypes(document: DocumentNode, mappers: Mappers): Promise<string> {
  const plain = plainDocument(document);
  return generate(
    'generated.ts',
    plain,
    { typescript, resolvers },
    {
      ...SHARED,
      contextType: '@dixian/service#RequestContext',
      makeResolverTypeCallable: true,
      defaultMapper: 'Partial<{T}>',
      mappers: {
        ...Object.fromEntries(userErrors(plain).map((type) => [type, '@dixian/graph#UserErrorValue'])),
        ...Object.fromEntries([...mappers].map(([type, module]) => [type, `${module}#${type}Mapper`])),
      },
      scalars: {
        Date: '@dixian/calendar#PlainDate',
        DateTime: 'Date',
        Money: '@dixian/money#Fen',
        ID: 'string',
      },
    },
  );
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

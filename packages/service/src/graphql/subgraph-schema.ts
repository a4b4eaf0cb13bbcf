import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { addResolversToSchema } from '@apollo/subgraph/dist/schema-helper/buildSchemaFromSDL';
import { isMessage, type Language, scalarResolvers, sharedSdl } from '@dixian/graph';
import {
  extendSchema,
  GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';
import type { CountAsked } from '../listing/count-asked';
import { type AskedPlaces, askForPlaces } from './asked-places';
import { readEnteredTexts } from './entered-texts';
import type { RequestContext } from './request-context';

/** Resolvers by type and field, as a service's graphql folder exports them. */
export type Resolvers = Record<string, object>;

const SUBGRAPHS = join(__dirname, '..', '..', '..', '..', 'schemas', 'subgraphs');

/** The authored SDL of a subgraph together with the shared value types. */
export function subgraphSdl(name: string): string {
  return `${sharedSdl}\n${readFileSync(join(SUBGRAPHS, `${name}.graphql`), 'utf8')}`;
}

/** Builds the executable schema of a subgraph; every text of a user error speaks the caller's language. */
export function subgraphSchema(name: string, resolvers: Resolvers, places?: AskedPlaces): GraphQLSchema {
  const schema = copyOf(bareSchema(subgraphSdl(name)));
  addResolversToSchema(schema, { ...scalarResolvers, ...resolvers });
  localiseUserErrors(schema);
  readEnteredTexts(schema);
  askForPlaces(schema, places);
  countOnDemand(schema);
  return schema;
}

// What federation checks and adds is the same at every start of a service, and is most of what a start costs.
const bareSchemas = new Map<string, GraphQLSchema>();

function bareSchema(sdl: string): GraphQLSchema {
  const known = bareSchemas.get(sdl) ?? buildSubgraphSchema({ typeDefs: parse(sdl, { noLocation: true }) });
  bareSchemas.set(sdl, known);
  return known;
}

// graphql-js copies a schema only to extend it, so it gets a directive, which is left out again.
function copyOf(schema: GraphQLSchema): GraphQLSchema {
  const extended = extendSchema(schema, parse('directive @copy on FIELD'), { assumeValid: true });
  const isKept = ({ name }: { name: string }) => name !== 'copy';
  return new GraphQLSchema({
    ...extended.toConfig(),
    directives: extended.getDirectives().filter(isKept),
    assumeValid: true,
  });
}

function localiseUserErrors(schema: GraphQLSchema): void {
  const userError = schema.getType('UserError');
  if (!isInterfaceType(userError)) return;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    if (!type.getInterfaces().includes(userError) && type.name !== 'InvalidField') continue;
    const texts = Object.values(type.getFields()).filter(
      (field) => getNamedType(field.type) === GraphQLString,
    );
    for (const text of texts) {
      text.resolve ??= (source, _args, context: RequestContext) =>
        inLanguage(source[text.name], context.language);
    }
  }
}

// What is no message, such as a code or the name of a field, stays as it is.
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  return isMessage(value) ? value[language] : value;
}

interface Countable {
  totalCount(asked: CountAsked): Promise<number>;
}

// Compiled execution does not call functions it finds in values, as graphql-js would.
function countOnDemand(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const totalCount = isObjectType(type) ? type.getFields().totalCount : undefined;
    if (totalCount) totalCount.resolve = (source: Countable, asked: CountAsked) => source.totalCount(asked);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALLER_HEADER, publicCaller, signCaller } from '@dixian/access';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { type WholeGraph, wholeGraph } from './whole-graph';

const SCHEMAS = join(__dirname, '..', '..', 'schemas');
const PUBLIC = ['selfReportPlace', 'selfReportStatus', 'submitSelfReport'];

const api = buildSchema(readFileSync(join(SCHEMAS, 'api.graphql'), 'utf8'));
const operations = [
  ...Object.values(api.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(api.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
].map(([kind, field]) => ({ name: field.name, text: `${kind} { ${callOf(field)} }` }));

/** A valid call of a field with no more than it needs. */
function callOf(field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literalOf(type)}`);
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}`;
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  const plain: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    Date: '"2025-01-01"',
    DateTime: '"2025-01-01T00:00:00Z"',
    Money: '"1.00"',
  };
  return plain[type.name] ?? '"x"';
}

/** What a department's part of the graph can be asked by. */
function rootFieldsOf(service: string): Set<string> {
  const sdl = readFileSync(join(SCHEMAS, 'subgraphs', `${service}.graphql`), 'utf8');
  const roots = parse(sdl, { noLocation: true }).definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation)$/.test(definition.name.value),
  ) as ObjectTypeDefinitionNode[];
  return new Set(roots.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)));
}

let graph: WholeGraph;

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
}, 240_000);
afterAll(() => graph?.drop());

interface Reply {
  data?: Record<string, { __typename: string } | null> | null;
  errors?: { extensions?: { code?: string } }[];
}

async function post(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, reply: (await response.json()) as Reply };
}

test('of all root fields those that are public answer without an account, and no other', async () => {
  expect(operations.length).toBeGreaterThan(80);
  const answered: string[] = [];
  for (const { name, text } of operations) {
    const { status, reply } = await post(graph.url, text);
    if (status === 200) {
      expect([name, reply.errors]).toEqual([name, undefined]);
      answered.push(name);
    } else {
      expect([name, status, reply.errors?.[0]?.extensions?.code]).toEqual([name, 401, 'TOKEN_MISSING']);
      expect(reply.data).toBeUndefined();
    }
  }
  expect(answered).toEqual(PUBLIC);
});

// Signed for each question: a signature is as old as the walk, and the walk may be slow.
const stranger = () =>
  signCaller(publicCaller('somewhere'), {
    secret: 'a-secret-for-tests-of-at-least-32-characters',
    now: new Date(),
    language: 'zh',
  });

test('behind the gateway every department refuses who has no account, entities included', async () => {
  const hidden = [
    { name: '_service', text: '{ _service { sdl } }' },
    { name: '_entities', text: '{ _entities(representations: []) { __typename } }' },
    { name: '__typename', text: '{ __typename }' },
  ];
  const asked = new Set<string>();
  for (const [service, { url }] of graph.services) {
    const known = rootFieldsOf(service);
    const own = operations.filter(({ name }) => known.has(name));
    for (const { name, text } of [...hidden, ...own]) {
      asked.add(name);
      const { reply } = await post(url, text, { [CALLER_HEADER]: stranger() });
      const codes = reply.errors?.map(({ extensions }) => extensions?.code) ?? [];
      if (PUBLIC.includes(name) && codes.length === 0) continue;
      expect([text, reply.data ?? null, codes[0]]).toEqual([text, null, 'TOKEN_MISSING']);
    }
  }
  expect([...asked]).toEqual(expect.arrayContaining(operations.map(({ name }) => name)));
});

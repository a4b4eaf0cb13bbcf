import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchNode } from '@apollo/query-planner';
import { generateIssuerKeys, issueToken, parseAccount, TokenVerifier } from '@dixian/access';
import { waitUntil } from '@dixian/testkit';
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  OperationTypeNode,
} from 'graphql';
import { sendingOf } from '../src/execution/sending';
import { House } from './house';

const house = new House();
const clock = { now: 0 };
const BOARD = '{ households(first: 3) { id kind } }';
let other = '';
let arrived = 0;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateIssuerKeys();
  const tokenOf = (account: string) =>
    issueToken(privateKey, parseAccount(account), { expiresInSeconds: 600 });
  const verifier = new TokenVerifier({ issuer: { kind: 'local', publicKeys: [publicKey] } });
  const counted = (token: string | undefined) => {
    arrived += 1;
    return verifier.verify(token);
  };
  await house.start({ verifier: { verify: counted }, now: () => clock.now });
  house.token = await tokenOf('county@410526');
  other = await tokenOf('county@500235');
});
beforeEach(() => {
  house.servers.households.received.length = 0;
});
afterAll(() => house.stop());

const { households } = house.servers;
const reached = (count: number) =>
  waitUntil(() => Promise.resolve(households.received.length === count), { what: `${count} questions` });
/** Asks something that is under way already; gives its answer once another question has come after it. */
async function askAgain(query: string) {
  const before = arrived;
  const again = house.ask(query);
  await waitUntil(() => Promise.resolve(arrived > before), { what: 'the question' });
  const known = households.received.length;
  const behind = house.ask('{ households(first: 2) { id } }');
  await reached(known + 1);
  return { again, behind };
}

test('equal questions of one caller that are under way at once are asked once, and each is answered', async () => {
  const release = households.hold();
  const first = house.ask(BOARD);
  await reached(1);
  const { again, behind } = await askAgain(BOARD);
  release();
  const [one, two] = await Promise.all([first, again, behind]);
  expect(households.received).toHaveLength(2);
  expect(one.body).toMatchObject({ data: { households: [{ id: 'h1' }, { id: 'h2' }, { id: 'h3' }] } });
  expect(two.body).toEqual(one.body);
  // What is answered is under way no more.
  await house.ask(BOARD);
  expect(households.received).toHaveLength(3);
});

test.each([
  ['another caller', () => house.ask(BOARD, {}, { authorization: `Bearer ${other}` })],
  ['another language', () => house.ask(BOARD, {}, { 'accept-language': 'en' })],
  ['another place of the list', () => house.ask('{ households(first: 4) { id kind } }')],
])('%s is asked for by itself', async (_what, ask) => {
  const release = households.hold();
  const first = house.ask(BOARD);
  await reached(1);
  const second = ask();
  await reached(2);
  release();
  expect((await first).body.errors ?? (await second).body.errors).toBeUndefined();
});

test('what is asked after something has changed is asked anew', async () => {
  const release = households.hold();
  const before = house.ask(BOARD);
  await reached(1);
  await house.ask('mutation { recordVisit(household: "h1", on: "2025-01-01") { id } }');
  const after = house.ask(BOARD);
  await reached(2);
  release();
  await Promise.all([before, after]);
});

test('a question that has been under way for long is asked anew: something may have changed elsewhere', async () => {
  const release = households.hold();
  const before = house.ask(BOARD);
  await reached(1);
  clock.now += 101;
  const after = house.ask(BOARD);
  await reached(2);
  release();
  await Promise.all([before, after]);
});

test('a department that is not reached is said to each who asked', async () => {
  const release = households.hold();
  const first = house.ask(BOARD);
  await reached(1);
  const { again, behind } = await askAgain(BOARD);
  const asked = [first, again, behind];
  await households.stop();
  release();
  const codes = (await Promise.all(asked)).map(({ body }) => body.errors?.map((one) => one.extensions.code));
  expect(codes).toEqual(asked.map(() => ['SUBGRAPH_UNAVAILABLE']));
  await households.start();
});

const schema = buildSchema(readFileSync(join(__dirname, '../../schemas/supergraph.graphql'), 'utf8'), {
  assumeValidSDL: true,
});
const fetched = (operation: string): FetchNode => ({
  kind: 'Fetch',
  serviceName: 'households',
  operationName: undefined,
  operation,
  operationKind: operation.startsWith('mutation') ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
  variableUsages: [],
  inputRewrites: [],
  outputRewrites: [],
  contextRewrites: [],
  id: undefined,
});

test.each([
  ['{household(code:"410526100201001"){code}}', true],
  ['{household(code:"410526100201001"){members{certificateNumber}}}', true],
  ['{household(code:"410526100201001"){members{certificateNumber(purpose:"入户核实")}}}', false],
  ['query($p:String){household(code:"410526100201001"){members{phone(purpose:$p)}}}', false],
  ['query($d:String,$p:String){findHouseholds(numberEnd:$d,purpose:$p){edges{node{code}}}}', false],
  ['mutation{acknowledgeNotice(input:{}){__typename}}', false],
])('what reveals is never asked together: %s → %s', (operation, joined) => {
  expect(sendingOf(fetched(operation), schema).joined).toBe(joined);
});

test('a purpose is always an argument of its own: no input of a question holds one', () => {
  const inputs = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && type !== schema.getMutationType())
    .flatMap((type) => Object.values((type as GraphQLObjectType).getFields()))
    .flatMap(({ args }) => args.map(({ type }) => getNamedType(type)));
  expect(inputs.filter(isInputObjectType).filter((input) => holdsPurpose(input))).toEqual([]);
});

function holdsPurpose(input: GraphQLInputObjectType, seen = new Set<GraphQLInputObjectType>()): boolean {
  if (seen.has(input)) return false;
  seen.add(input);
  return Object.values(input.getFields()).some(({ name, type }) => {
    const named = getNamedType(type);
    return name === 'purpose' || (isInputObjectType(named) && holdsPurpose(named, seen));
  });
}

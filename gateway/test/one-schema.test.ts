import { type Answered, Federation } from './oracle/federation';
import { exploded, interfaceObject, media, pets } from './oracle/kinds';

const federations = Object.entries({ media, pets, exploded, interfaceObject }).map(
  ([name, kind]) => [name, new Federation(kind)] as const,
);
const named = new Map(federations);

beforeAll(async () => {
  for (const [, federation] of federations) await federation.start();
});
afterAll(async () => {
  for (const [, federation] of federations) await federation.stop();
});

async function answersOf(kind: string, query: string, variables: Record<string, unknown> = {}) {
  const federation = named.get(kind);
  if (!federation) throw new Error(kind);
  const right = JSON.parse(JSON.stringify(await federation.oracle.answer(query, variables)));
  return { right, given: (await federation.ask(query, variables)) as Answered };
}

/** Answers of one schema that hold no error: the federation's must be the same to the byte. */
async function compare(kind: string, query: string, variables: Record<string, unknown> = {}) {
  const { right, given } = await answersOf(kind, query, variables);
  expect(right.errors).toBeUndefined();
  expect(given.errors).toBeUndefined();
  expect(JSON.stringify(given.data)).toBe(JSON.stringify(right.data));
}

describe('fragments apply by the type of the object', () => {
  test.each([
    ['media', '{ book { ...T } } fragment T on Thing { ... on Book { title price } }'],
    ['media', '{ shop { sells { ... on Media { ... on Book { pages title } } } } }'],
    [
      'media',
      '{ shops { sells { ...T ...M } } } fragment T on Thing { ... on Book { code } } fragment M on Media { title ... on Film { minutes } }',
    ],
    [
      'media',
      '{ things { ... on Media { title ... on Film { price } } ... on Shop { town } } media { __typename } }',
    ],
    ['media', '{ media { ... on Book { soldBy { ... on Thing { ... on Shop { sign } } } } } }'],
    ['pets', '{ pet { friend { ... on Cat { lives } } ... on Dog { friend { ... on Dog { name age } } } } }'],
    [
      'pets',
      '{ pets { friend { ...F } } } fragment F on Pet { ... on Dog { name age } ... on Cat { lives name } }',
    ],
    ['pets', '{ dog { friend { ... on Pet { friend { ... on Dog { age } } } } } }'],
    ['exploded', '{ node { next { ... on B { size weight } } } }'],
    ['exploded', '{ nodes { next { next { ... on A { size label } ... on B { weight } } } } }'],
    ['exploded', '{ other { next { ... on A { label } } label } }'],
    ['interfaceObject', '{ vehicles { tax ... on Car { wheels } ... on Boat { sails } } }'],
    ['interfaceObject', '{ taxed { tax ... on Boat { sails seats } } vehicle { __typename tax } }'],
  ])('%s: %s', compare);
});

describe('a name of the client hides no key and no input', () => {
  test.each([
    ['media', '{ shop { id: code town } }'],
    ['media', '{ shop { id: name name: id sign town } }'],
    ['media', '{ shops { ...S } } fragment S on Shop { id: code ... on Thing { ... on Shop { town } } }'],
    ['media', '{ media { id: title ... on Book { price } ... on Film { id: title soldBy { id: sign } } } }'],
    ['media', '{ things { ... on Book { id: title } ... on Shop { id: code town __typename: name } } }'],
    ['media', '{ shop { __typename: code town as_id_code: name id: code } }'],
    ['pets', '{ pets { __typename: owner id: owner ... on Dog { age } ... on Cat { age } } }'],
    ['exploded', '{ nodes { id: __typename next { id: __typename ... on B { weight } } } }'],
  ])('%s: %s', compare);
});

describe('what the planner or the specification makes hard', () => {
  test.each([
    ['media', 'query ($yes: Boolean! = true) { shops { sign @skip(if: $yes) town } }'],
    [
      'media',
      'query ($yes: Boolean! = true) { things { ... on Shop { sign } ... on Film { ... @skip(if: $yes) { price } title } } }',
    ],
    ['media', 'query ($yes: Boolean! = true) { shop { sign @skip(if: $yes) } }'],
    [
      'media',
      'query ($a: Boolean! = true) { __schema { queryType { name } } __schema @include(if: $a) { mutationType { name } } ... @skip(if: $a) { __schema { types { name } } } book { id } }',
    ],
    [
      'media',
      '{ a: __type(name: "Book") { kind } ...R } fragment R on Query { a: __type(name: "Book") { name } shop { town } __proto__: __typename }',
    ],
    ['pets', '{ pets { owner } }'],
  ])('%s: %s', compare);

  test('a variable may have the name that the planner gives its own', async () => {
    const query = 'query ($representations: Boolean!) { shop { id @include(if: $representations) town } }';
    await compare('media', query, { representations: true });
    await compare('media', query, { representations: false });
  });

  test('a null goes up as far as the type of the object has it, not as its interface', async () => {
    const { right, given } = await answersOf(
      'pets',
      '{ pets { ... on Dog { owner } } dog { owner } pet { owner } }',
    );
    expect(given.data).toEqual(right.data);
    expect(right.errors).toBeUndefined();
  });
});

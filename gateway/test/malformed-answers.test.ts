import { Federation, type Row } from './oracle/federation';
import { media } from './oracle/kinds';

const federation = new Federation(media);
const [catalogue, sales] = federation.servers;

beforeAll(() => federation.start());
afterAll(() => federation.stop());
afterEach(() => {
  for (const server of federation.servers) server.instead = undefined;
});

function plant(server: typeof sales, instead: (data: Row) => unknown) {
  if (server) server.instead = ({ data }) => instead(data ?? {});
}

const query = '{ shops { id } media { id ... on Book { price } ... on Film { price } } book { title } }';
const whole = {
  shops: [{ id: 's1' }, null],
  media: [{ id: 'b1', price: 12 }, { id: 'f1', price: 30 }, null],
  book: { title: 'Ink' },
};

async function reasons() {
  const { status, data, errors = [] } = await federation.ask(query);
  expect(status).toBe(200);
  return {
    data,
    errors: errors.map(
      ({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions.reason ?? extensions.code}`,
    ),
  };
}

test('well-formed answers are whole', async () => {
  expect(await reasons()).toEqual({ data: whole, errors: [] });
});

test.each<[string, unknown, unknown, string[]]>([
  ['an object for a list', {}, null, ['media NO_LIST']],
  ['a text for a list', 'none', null, ['media NO_LIST']],
  ['a list of texts', ['a'], [null], ['media.0 NO_OBJECT']],
  ['a list in a list', [[{}]], [null], ['media.0 NO_OBJECT']],
  ['a null for a type name', [{ __typename: null, id: 'b1' }], [null], ['media.0 UNKNOWN_TYPE']],
  ['a number for a type name', [{ __typename: 7, id: 'b1' }], [null], ['media.0 UNKNOWN_TYPE']],
  ['an unknown type', [{ __typename: 'Ghost', id: 'b1' }], [null], ['media.0 UNKNOWN_TYPE']],
  ['a field left out', undefined, null, ['media MISSING']],
])('%s costs that field and gets one error; the rest stands', async (_title, value, answered, errors) => {
  plant(catalogue, (data) => ({ data: 'media' in data ? { ...data, media: value } : data }));
  expect(await reasons()).toEqual({ data: { ...whole, media: answered }, errors });
});

test.each<[string, (data: Row) => unknown]>([
  ['errors that are no list', (data) => ({ data, errors: {} })],
  ['an error that is none', (data) => ({ data, errors: [null] })],
  ['data that is a text', () => ({ data: 'all' })],
  ['no data and no error', () => ({ data: null })],
  ['an empty list of errors', () => ({ errors: [] })],
])(
  'an answer with %s counts as none: one error for the department, the rest stands',
  async (_title, instead) => {
    plant(sales, (data) => ('_entities' in data ? instead(data) : { data }));
    const media = [{ id: 'b1', price: null }, { id: 'f1', price: null }, null];
    expect(await reasons()).toEqual({ data: { ...whole, media }, errors: [' ANSWER_NOT_UNDERSTOOD'] });
  },
);

test.each<[string, unknown]>([
  ['no list', {}],
  ['too few of them', []],
  ['a text among them', ['a', 'b']],
])('entities that are %s cost what was asked for them', async (_title, _entities) => {
  plant(sales, (data) => ('_entities' in data ? { data: { _entities } } : { data }));
  const media = [{ id: 'b1', price: null }, { id: 'f1', price: null }, null];
  expect(await reasons()).toEqual({ data: { ...whole, media }, errors: ['media NO_LIST'] });
});

test('a batch that fails as a whole is one error at the field above it', async () => {
  const errors = [{ message: 'closed', path: ['_entities'] }];
  plant(sales, (data) => ('_entities' in data ? { data: null, errors } : { data }));
  const { errors: given } = await federation.ask(
    '{ media { ... on Book { price } } book { x: soldBy { name } } }',
  );
  expect(given?.map(({ message, path }) => [message, path])).toContainEqual(['closed', ['media']]);
  const single = await federation.ask('{ y: book { id: price } }');
  expect(single.data).toEqual({ y: { id: null } });
  expect(single.errors?.map(({ path }) => path)).toEqual([['y']]);
});

test('the place of an error is told in the names of the client', async () => {
  plant(sales, (data) => ({
    data: { ...data, _entities: [{ __typename: 'Book', as_id_price: null }] },
    errors: [{ message: 'no price', path: ['_entities', 0, 'as_id_price'] }],
  }));
  const { errors } = await federation.ask('{ book { id: price } }');
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([['no price', ['book', 'id']]]);
});

test('the stack of a service does not reach the client', async () => {
  plant(catalogue, (data) => ({
    data: { ...data, book: null },
    errors: [
      {
        message: 'no',
        path: ['book'],
        extensions: { code: 'NO', stacktrace: ['at a.js'], exception: {}, detail: 1 },
      },
    ],
  }));
  const { errors } = await federation.ask('{ book { title } }');
  expect(errors?.[0]?.extensions).toEqual({ code: 'NO', detail: 1, serviceName: 'catalogue' });
});

test('a null where none may be is told in errors', async () => {
  plant(catalogue, () => ({ data: { things: null } }));
  expect(await federation.ask('{ things { __typename } }')).toMatchObject({
    data: null,
    errors: [
      {
        message:
          "A department's service answered wrongly: Query.things is null where the schema allows none. Everything else is unaffected.",
        path: ['things'],
        extensions: { code: 'SUBGRAPH_ANSWER_INVALID', coordinate: 'Query.things', reason: 'NULL' },
      },
    ],
  });
});

import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const HEADER = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const certificate = (sequence: number) => syntheticCertificate({ birthOn: '1980-01-01', sequence });
const household = (at: number): TestHousehold => ({
  id: idOf(1, at),
  code: `41052600273000${at}`,
  divisionCode: '410526002201',
  members: [{ id: idOf(2, at), certificate: certificate(at) }],
});
const ALL = [1, 2, 3, 4, 5].map(household);
const [KEY, RELEASED, , SECOND, THIRD] = ALL as [TestHousehold, ...TestHousehold[]];

let employment: ServiceUnderTest<LedgerEnvironment>;
let seen: { type: string; payload: unknown }[];

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-11-15' });
  const row = (at: number, endsOn: string, form = '乡村公益性岗位', post = '护林员') =>
    `41052600273000${at},甲,${certificate(at)},${form},${post},2024-07-01,${endsOn},300`;
  const content = [
    HEADER,
    row(1, '2025-03-31'),
    row(2, '2025-06-30'),
    row(3, '2025-06-30'),
    row(4, '2025-09-30'),
    row(5, '2025-10-31'),
    row(1, '', '协议用工', '保洁员'),
  ].join('\n');
  seen = await toldMeanwhile(
    employment.service,
    ['obligation-triggered', 'obligation-met', 'task-changed'],
    async () => {
      await employment.load('employment@410526', 'public-welfare-posts', { name: 'posts.csv', content });
      await register(employment, ALL);
      await tellStanding(employment, [KEY, SECOND, THIRD].filter(isHousehold), [
        { identifiedOn: '2023-01-01', eliminatedOn: '2025-04-01' },
      ]);
      await tellStanding(employment, [RELEASED].filter(isHousehold), [
        { identifiedOn: '2023-01-01', eliminatedOn: '2024-11-30' },
      ]);
    },
  );
});
afterAll(() => employment?.drop());

const isHousehold = (one: TestHousehold | undefined): one is TestHousehold => one !== undefined;

interface Post {
  id: string;
  extendedUntil: string | null;
  newestStatement: { id: string } | null;
  contract: {
    until: string;
    gapDays: number | null;
    decision: { outcome: string; clauses: { id: string }[] };
  };
}

async function postOf(at: number, asOf = '2025-11-15', account = 'employment@410526'): Promise<Post> {
  const { data } = await employment.ask<{
    _entities: { publicWelfarePosts: { edges: { node: Post & { post: string } }[] } }[];
  }>(
    account,
    `query ($of: [_Any!]!, $asOf: Date) { _entities(representations: $of) { ... on Household {
       publicWelfarePosts { edges { node { id post extendedUntil newestStatement { id }
         contract(asOf: $asOf) { until gapDays decision { outcome clauses { id } } } } } } } } }`,
    { of: [{ __typename: 'Household', id: idOf(1, at) }], asOf },
  );
  const post = data._entities[0]?.publicWelfarePosts.edges.find(({ node }) => node.post === '护林员')?.node;
  if (!post) throw new Error('no post');
  return post;
}

const RESULT = `__typename
  ... on AgreementChanged { statement { id kind endsOn gapDays reason occurredOn clauses { id } } }
  ... on DecisionRefused { code decision { outcome reasons { code holds } } }
  ... on EndNotLater { currentEnd } ... on StatementChanged { newest } ... on UserError { code }`;

interface Outcome {
  __typename: string;
  code?: string;
  newest?: string;
  statement?: { id: string; endsOn: string; gapDays: number };
}

let keys = 0;
async function act(name: string, input: object, account = 'employment@410526'): Promise<Outcome> {
  const type = name === 'extendPost' ? 'ExtendPostInput' : 'EndPostInput';
  const { data, errors } = await employment.ask<{ result: Outcome }>(
    account,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${RESULT} } }`,
    { input: { occurredOn: '2025-11-15', idempotencyKey: `key-${++keys}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

test('AY-2025-3.1.2b: an agreement of a key household that ends in the year opens a duty and a task to the end of the year', () => {
  const duties = seen.filter(({ type }) => type === 'obligation-triggered');
  expect(JSON.stringify(duties)).toContain('WORK_CONTRACT_EXTENSION');
  const tasks = seen.flatMap(({ type, payload }) =>
    type === 'task-changed'
      ? (payload as { tasks: { kind: string; householdId: string; dueOn: string }[] }).tasks
      : [],
  );
  const toExtend = tasks.filter(({ kind }) => kind === 'EXTEND_POST');
  expect(new Set(toExtend.map(({ householdId }) => householdId))).toEqual(
    new Set([idOf(1, 1), idOf(1, 4), idOf(1, 5)]),
  );
  expect(toExtend[0]?.dueOn).toBe('2025-12-31');
  expect(tasks).toContainEqual(
    expect.objectContaining({ kind: 'AGREEMENT_WITHOUT_END', householdId: idOf(1, 1) }),
  );
});

test('AY-2025-3.1.2b: extended to the end of the year with the days of the gap, once; the duty is met', async () => {
  const { id, contract } = await postOf(1);
  expect(contract).toMatchObject({ until: '2025-12-31', decision: { outcome: 'GRANTED' } });
  const met = await toldMeanwhile(employment.service, ['obligation-met', 'task-changed'], async () => {
    const input = { postId: id, idempotencyKey: 'extend-1' };
    const first = await act('extendPost', input);
    expect(first).toMatchObject({
      __typename: 'AgreementChanged',
      statement: {
        endsOn: '2025-12-31',
        gapDays: 228,
        clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.2b' }]),
      },
    });
    expect(await act('extendPost', input)).toEqual(first);
  });
  expect(JSON.stringify(met)).toContain('"metOn":"2025-11-15"');
  expect(JSON.stringify(met)).toContain('"closedOn":"2025-11-15"');
  expect(await postOf(1, '2025-12-31')).toMatchObject({ contract: { decision: { outcome: 'GRANTED' } } });
  expect(await postOf(1, '2026-01-01')).toMatchObject({ contract: { decision: { outcome: 'REFUSED' } } });
});

test('two people who extend one post: the second is told of the newer statement', async () => {
  const { id, newestStatement } = await postOf(1);
  expect(await act('extendPost', { postId: id, until: '2026-06-30' })).toMatchObject({
    __typename: 'StatementChanged',
    newest: newestStatement?.id,
  });
  expect(
    await act('extendPost', { postId: id, until: '2025-12-31', newest: newestStatement?.id }),
  ).toMatchObject({ __typename: 'EndNotLater', currentEnd: '2025-12-31' });
  expect(
    await act('extendPost', { postId: id, until: '2026-06-30', newest: newestStatement?.id }),
  ).toMatchObject({ __typename: 'AgreementChanged', statement: { endsOn: '2026-06-30' } });
});

test('AY-2025-2.1c: a household released before the year is not extended; where no standing has arrived, nobody decides', async () => {
  expect(await act('extendPost', { postId: (await postOf(2)).id })).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'NOT_EXTENDED_FOR_OTHERS',
  });
  expect(await act('extendPost', { postId: (await postOf(3)).id })).toMatchObject({
    __typename: 'DecisionRefused',
    code: 'STANDING_UNKNOWN',
  });
  expect(await postOf(2, '2025-06-30')).toMatchObject({
    extendedUntil: null,
    contract: { until: '2025-06-30', decision: { outcome: 'GRANTED' } },
  });
});

test('AY-2025-3.1.2b: the county may extend beyond the year, never to less than its end', async () => {
  const { id } = await postOf(4);
  expect(await act('extendPost', { postId: id, until: '2025-12-30' })).toMatchObject({
    __typename: 'InvalidInput',
    code: 'BEFORE_LAWFUL_DAY',
  });
  expect(await act('extendPost', { postId: id, until: '2026-03-31' }, 'county@410526')).toMatchObject({
    statement: { endsOn: '2026-03-31' },
  });
});

test('who does not go on is taken down with a reason, and nothing is extended after it', async () => {
  const { id } = await postOf(5);
  expect(await act('declineExtension', { postId: id, reason: ' ' })).toMatchObject({
    __typename: 'ReasonRequired',
  });
  const declined = await act('declineExtension', { postId: id, reason: '本人外出务工' });
  expect(declined).toMatchObject({ __typename: 'AgreementChanged' });
  expect(await postOf(5)).toMatchObject({ contract: { until: '2025-10-31' } });
  expect(await act('extendPost', { postId: id, newest: declined.statement?.id })).toMatchObject({
    __typename: 'NoContinuingWorker',
  });
});

test('neighbours find no post, another department may not', async () => {
  const { id } = await postOf(2);
  expect(await act('endPost', { postId: id, reason: '调整' }, 'employment@410527')).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await act('endPost', { postId: id, reason: '调整' }, 'finance@410526')).toMatchObject({
    __typename: 'NotPermitted',
  });
});

test('many at once: each has a result of its own', async () => {
  const posts = [{ postId: (await postOf(2)).id }, { postId: idOf(8, 8) }];
  const { data } = await employment.ask<{ result: { results: { result: Outcome }[] } }>(
    'employment@410526',
    `mutation ($input: ExtendPostsInput!) { result: extendPosts(input: $input) { __typename
       ... on PostsExtended { results { post { id } result { ${RESULT} } } } } }`,
    { input: { posts, occurredOn: '2025-11-15', idempotencyKey: 'many' } },
  );
  expect(data.result.results.map(({ result }) => result.__typename)).toEqual(['DecisionRefused', 'NotFound']);
});

test('a run whose post has an extension stays', async () => {
  const { data } = await employment.ask<{ employmentImports: { edges: { node: { id: string } }[] } }>(
    'employment@410526',
    '{ employmentImports { edges { node { id } } } }',
  );
  const { data: withdrawn } = await employment.ask<{ result: { __typename: string } }>(
    'employment@410526',
    `mutation ($input: WithdrawImportInput!) { result: withdrawEmploymentImport(input: $input) { __typename } }`,
    {
      input: {
        reportId: data.employmentImports.edges[0]?.node.id,
        reason: '文件有误',
        idempotencyKey: 'back',
      },
    },
  );
  expect(withdrawn.result.__typename).toBe('ImportRestedUpon');
});

import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { type Episode, loadPolicies, policiesDirectory } from '@dixian/policy';
import type { LedgerEnvironment } from '@dixian/service';
import {
  everyNode,
  type PageOf,
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
} from '@dixian/testkit';
import { workContract } from '../src/posts/domain/work-contract';
import { service } from '../src/service';
import { classOfPlace } from '../src/work/domain/work-place';
import { idOf, register, type TestHousehold, tellStanding } from './registered';

// Always the same numbers, so that what fails fails again.
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const HOUSEHOLDS = 60;
const next = random(20_251_231);
const daysAround = (day: string) => addDays(plainDate(day), next(900) - 450);

interface Drawn {
  readonly household: TestHousehold;
  readonly episodes: readonly Episode[];
  readonly form: string;
  readonly endsOn: PlainDate | null;
}

const drawn: Drawn[] = Array.from({ length: HOUSEHOLDS }, (_, at) => {
  const identifiedOn = daysAround('2025-01-01');
  const eliminatedOn = next(2) === 0 ? addDays(identifiedOn, next(700)) : undefined;
  return {
    household: {
      id: idOf(1, at),
      code: `410526002730${String(at).padStart(3, '0')}`,
      divisionCode: '410526002201',
      members: [
        { id: idOf(2, at), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at + 1 }) },
      ],
    },
    episodes: next(6) === 0 ? [] : [{ identifiedOn, ...(eliminatedOn && { eliminatedOn }) }],
    form: ['乡村公益性岗位', '临时用工', '协议用工'][next(3)] ?? '临时用工',
    endsOn: next(8) === 0 ? null : daysAround('2025-07-01'),
  };
});
const PLACES = ['410526', '410523', '410800', '410000', '419001', '610100', '500101', ''];

let employment: ServiceUnderTest<LedgerEnvironment>;

const postRows = () =>
  drawn.map(
    ({ household: { code, members }, form, endsOn }) =>
      `${code},甲,${members[0]?.certificate},${form},护林员,2023-01-01,${endsOn ?? ''},300`,
  );

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-12-31' });
});
afterAll(() => employment?.drop());

const loadPosts = (rows: readonly string[], name: string) =>
  employment.load('employment@410526', 'public-welfare-posts', {
    name,
    content: ['户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴', ...rows].join('\n'),
  });

async function tellAll() {
  await register(
    employment,
    drawn.map(({ household }) => household),
  );
  for (const { household, episodes } of drawn)
    await tellStanding(
      employment,
      [household],
      episodes.map(({ identifiedOn, eliminatedOn }) => ({
        identifiedOn,
        eliminatedOn: eliminatedOn ?? null,
      })),
    );
}

interface Extended {
  household: { id: string };
  extendedUntil: string | null;
}

const extensions = () =>
  everyNode(async (after) => {
    const { data } = await employment.ask<{ posts: PageOf<Extended> }>(
      'employment@410526',
      `query ($after: String) { posts: publicWelfarePosts(first: 200, after: $after) { pageInfo { hasNextPage endCursor }
         edges { node { extendedUntil household { id } } } } }`,
      { after },
    );
    return data.posts;
  });

test('until when agreements are extended by one statement is what the decision on each of them says', async () => {
  const set = await loadPolicies([policiesDirectory]);
  await loadPosts(postRows(), 'posts.csv');
  await tellAll();
  const shown = new Map(
    (await extensions()).map(({ household, extendedUntil }) => [household.id, extendedUntil]),
  );
  for (const { household, episodes, form, endsOn } of drawn) {
    const { until } = workContract(set, {
      division: household.divisionCode,
      on: plainDate('2025-12-31'),
      contractEndsOn: endsOn,
      form,
      episodes,
    });
    expect([household.code, shown.get(household.id)]).toEqual([
      household.code,
      until === endsOn ? null : until,
    ]);
  }
  expect([...shown.values()].filter((day) => day !== null).length).toBeGreaterThan(5);
});

test('key households and others part the posts of those whose standing has arrived', async () => {
  const count = async (filter: object) => {
    const { data } = await employment.ask<{ publicWelfarePosts: { totalCount: number } }>(
      'employment@410526',
      'query ($filter: PublicWelfarePostFilter) { publicWelfarePosts(filter: $filter) { totalCount edges { node { id } } } }',
      { filter },
    );
    return data.publicWelfarePosts.totalCount;
  };
  const key = drawn.filter(({ episodes }) =>
    episodes.some(
      ({ identifiedOn, eliminatedOn }) =>
        identifiedOn <= '2025-12-31' && (!eliminatedOn || eliminatedOn >= '2025-01-01'),
    ),
  ).length;
  expect([await count({ key: true }), await count({ key: false })]).toEqual([key, HOUSEHOLDS - key]);
  expect(await count({ source: '没有的台账' })).toBe(0);
});

test('the order in which posts are loaded, before or after standings, changes nothing', async () => {
  const before = await extensions();
  await loadPosts(postRows().toReversed(), 'posts-again.csv');
  expect(await extensions()).toEqual(before);
});

test('how far a place of work lies is told as it is decided, for every pair of codes', async () => {
  const rows = PLACES.map(
    (place, at) =>
      `${drawn[at]?.household.code},甲,${drawn[at]?.household.members[0]?.certificate},202506,务工,,${place},甲厂,3000,,,外出务工`,
  );
  await employment.load('employment@410526', 'work-away', {
    name: '务工月监测台账_20251201.csv',
    content: [
      '户编号,姓名,证件号码,月份,务工状态,务工所在地,所在地代码,务工单位,月收入,起始日,离岗日,就业渠道',
      ...rows,
    ].join('\n'),
  });
  const events = await employment.service.parts.workerDb.read(
    { division: '410526', sector: 'employment' },
    (reader) =>
      reader.query<{ payload: { spells: { personId: string; kind: string; place: string | null }[] } }>(
        `SELECT payload FROM outbox WHERE type = 'work-status-changed'`,
      ),
  );
  const told = new Map(
    events
      .flatMap(({ payload }) => payload.spells)
      .filter(({ kind }) => kind === 'AWAY')
      .map(({ personId, place }) => [personId, place]),
  );
  for (const [at, place] of PLACES.entries())
    expect([place, told.get(idOf(2, at))]).toEqual([place, classOfPlace('410526002201', place || null)]);
});

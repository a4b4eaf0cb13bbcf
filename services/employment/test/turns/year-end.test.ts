import type { LedgerEnvironment } from '@dixian/service';
import {
  itemsTold,
  runningService,
  type ServiceUnderTest,
  syntheticCertificate,
  type Turns,
  toldMeanwhile,
  turnsOf,
} from '@dixian/testkit';
import { turnJob } from '@dixian/transition';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const HEADER = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const NIGHT = '2025-12-31';
const COUNTY = '410526';
const certificate = (sequence: number, birthOn = '1980-01-01') => syntheticCertificate({ birthOn, sequence });
const household = (at: number, birth?: string, labour?: 'ORDINARY' | null): TestHousehold => ({
  id: idOf(1, at),
  code: `41052600273100${at}`,
  divisionCode: '410526002201',
  members: [
    {
      ...{ id: idOf(2, at), certificate: certificate(at, birth) },
      ...(birth && { birth }),
      ...(labour !== undefined && { labour }),
    },
  ],
});
const ALL = [household(1), household(2), household(3), household(4)];

let employment: ServiceUnderTest<LedgerEnvironment>;
let turns: Turns;
beforeAll(async () => {
  employment = await runningService(service, { now: '2026-01-15' });
  turns = turnsOf(employment, turnJob('employment'), 'employmentItems');
  await register(employment, ALL);
  await tellStanding(employment, ALL.slice(0, 3), [
    { identifiedOn: '2023-01-01', eliminatedOn: '2025-11-01' },
  ]);
  await tellStanding(employment, ALL.slice(3), [{ identifiedOn: '2023-01-01', eliminatedOn: '2024-11-01' }]);
  const row = (at: number, endsOn: string) =>
    `41052600273100${at},甲,${certificate(at)},乡村公益性岗位,护林员,2024-07-01,${endsOn},300`;
  const rows = [row(1, '2025-03-31'), row(2, '2026-06-30'), row(3, '2025-06-30'), row(4, '2025-06-30')];
  await employment.load(`employment@${COUNTY}`, 'public-welfare-posts', {
    name: '公益性岗位台账_20251101.csv',
    content: [HEADER, ...rows].join('\n'),
  });
});
afterAll(() => employment?.drop());

const items = (runId: string, filter: object = {}) => turns.items(`employment@${COUNTY}`, runId, filter);
async function posts() {
  const { data, errors } = await employment.ask<{
    publicWelfarePosts: { edges: { node: Record<string, unknown> }[] };
  }>(
    `employment@${COUNTY}`,
    `{ publicWelfarePosts { edges { node { endsOn extendedUntil newestStatement { kind endsOn gapDays occurredOn } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.publicWelfarePosts.edges.map(({ node }) => node);
}
const ofRule = <Item extends { rule: string }>(all: readonly Item[], rule: string) =>
  all.filter((item) => item.rule === rule);

test('AY-2025-3.1.2a, AY-2025-3.1.2b: agreements that nobody extended are written to the end of the year with their gap, those beyond keep their day, and every post that ends is listed', async () => {
  const run = await turns.preview(COUNTY, NIGHT);
  const all = await items(run.runId);
  const extended = ofRule(all, 'contracts-extended');
  expect(extended.map(({ before, after }) => [before.until, after.until, after.gapDays]).sort()).toEqual([
    ['2025-03-31', '2025-12-31', '274'],
    ['2025-06-30', '2025-12-31', '183'],
  ]);
  expect(extended[0]).toMatchObject({ change: 'EXTENDED', clause: 'AY-2025-3.1.2b', subjectKind: 'POST' });
  expect(ofRule(all, 'contracts-own-end')).toMatchObject([
    { change: 'CONTINUES_TO_OWN_END', after: { until: '2026-06-30' }, clause: 'AY-2025-3.1.2a' },
  ]);
  expect(ofRule(all, 'posts-ending')).toMatchObject([
    { change: 'ENDS', before: { until: NIGHT }, withoutSupport: true },
    { change: 'ENDS', before: { until: NIGHT }, withoutSupport: true },
  ]);
  const rights = ofRule(all, 'employment-rights');
  expect(rights.map(({ before, clause, change }) => [before.right, clause, change])).toContainEqual([
    '务工交通一次性补贴',
    'AY-2025-3.1.1a',
    'ENDS',
  ]);

  await turns.apply(run, COUNTY, NIGHT);
  expect((await posts()).filter(({ extendedUntil }) => extendedUntil !== null)).toEqual(
    expect.arrayContaining([
      {
        endsOn: '2025-03-31',
        extendedUntil: NIGHT,
        newestStatement: { kind: 'EXTENDED', endsOn: NIGHT, gapDays: 274, occurredOn: NIGHT },
      },
    ]),
  );
  const met = await employment.service.parts.workerDb.read({ division: '', sector: '*' }, (reader) =>
    reader.query('SELECT DISTINCT met_on::text AS day FROM duty_obligation WHERE met_on IS NOT NULL'),
  );
  expect(met).toEqual([{ day: NIGHT }]);

  const second = await turns.preview(COUNTY, NIGHT);
  expect(ofRule(await items(second.runId), 'contracts-extended')).toEqual([]);

  await turns.undo(run.runId, COUNTY, NIGHT);
  const third = await turns.preview(COUNTY, NIGHT);
  expect(ofRule(await items(third.runId), 'contracts-extended')).toHaveLength(2);
});

test('an extension on which something newer was said stays when the run is undone, and says so', async () => {
  const run = await turns.preview(COUNTY, NIGHT);
  await turns.apply(run, COUNTY, NIGHT);
  const { data } = await employment.ask<{
    publicWelfarePosts: { edges: { node: { id: string; newestStatement: { id: string } | null } }[] };
  }>(`employment@${COUNTY}`, '{ publicWelfarePosts { edges { node { id newestStatement { id } } } } }');
  const post = data.publicWelfarePosts.edges.find(({ node }) => node.newestStatement)?.node;
  const ended = await employment.ask<{ endPost: { __typename: string; message?: string } }>(
    `employment@${COUNTY}`,
    `mutation ($input: EndPostInput!) { endPost(input: $input) { __typename ... on UserError { message } } }`,
    {
      input: {
        ...{ postId: post?.id, newest: post?.newestStatement?.id, reason: '辞职' },
        ...{ occurredOn: '2026-01-12', idempotencyKey: 'ended' },
      },
    },
  );
  expect([ended.errors, ended.data.endPost.message]).toEqual([undefined, undefined]);
  await turns.undo(run.runId, COUNTY, NIGHT);
  expect(ofRule(await items(run.runId, { state: 'KEPT' }), 'contracts-extended')).toMatchObject([
    { subject: post?.id, restedBy: '之后又有新的延续或终止' },
  ]);
});

test('PA-2025-3.2.2b, BL-2022-4.2.1: on the sixteenth birthday the village is asked to state labour, once', async () => {
  const child = {
    ...household(9, '2010-01-10', null),
    divisionCode: '441322001201',
    code: '441322001731009',
  };
  await register(employment, [child]);
  await tellStanding(employment, [child], [{ identifiedOn: '2023-01-01' }]);
  const day = '2025-12-31';
  const other = await turns.preview('441322', day);
  const own = (runId: string) => turns.items('employment@441322', runId);
  expect(ofRule(await own(other.runId), 'labour-birthdays')).toEqual([]);
  const young = {
    ...household(8, '2010-01-01', null),
    divisionCode: '441322001201',
    code: '441322001731008',
  };
  await register(employment, [young]);
  await tellStanding(employment, [young], [{ identifiedOn: '2023-01-01' }]);
  const run = await turns.preview('441322', day);
  expect(ofRule(await own(run.runId), 'labour-birthdays')).toMatchObject([
    { change: 'REVIEWED', household: young.id, facts: { age: '16' }, clause: 'BL-2022-4.2.1' },
  ]);
  await turns.apply(run, '441322', day);
  expect(ofRule(await own((await turns.preview('441322', day)).runId), 'labour-birthdays')).toEqual([]);
  // Stated in the register, the task is done.
  const stated = {
    ...young,
    members: young.members.map((member) => ({ ...member, labour: 'ORDINARY' as const })),
  };
  const told = await toldMeanwhile(employment.service, ['task-changed'], () =>
    tellStanding(employment, [stated], [{ identifiedOn: '2023-01-01' }], { version: 2 }),
  );
  expect(itemsTold(told, 'task-changed')).toContainEqual(
    expect.objectContaining({ kind: 'STATE_LABOUR', form: 'updateMember', closedOn: '2026-01-15' }),
  );
});

test('JY-2025-2.4a: 济源 reports its scale of work at the year’s end, and a figure for 2026 must be set', async () => {
  const run = await turns.preview('419001', NIGHT);
  const all = await turns.items('employment@419001', run.runId);
  expect(ofRule(all, 'scale-of-year')).toMatchObject([
    { change: 'REPORTED', after: { employed: '0', reached: 'false' }, facts: { figure: '2155' } },
  ]);
  expect(ofRule(all, 'work-values-to-set')).toMatchObject([
    { change: 'MUST_BE_SET', undecided: 'NOT_SET', before: { value: '2155' }, after: { value: null } },
  ]);
});

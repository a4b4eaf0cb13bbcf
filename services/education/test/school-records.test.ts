import type { EventPayloads } from '@dixian/events';
import { runningService, type ServiceUnderTest } from '@dixian/testkit';
import { service } from '../src/service';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const PUPIL = '0199a1b2-0000-7000-8000-000000000011';
const GRANDFATHER = '0199a1b2-0000-7000-8000-000000000012';

let education: ServiceUnderTest;

beforeAll(async () => {
  education = await runningService(service, { now: '2025-12-01' });
});
afterAll(() => education?.drop());

function survey(
  surveyedOn: string,
  schoolStatus: string | null,
  dropout: boolean,
): EventPayloads['survey-recorded'] {
  return {
    surveyedOn,
    source: '防止返贫致贫监测对象信息',
    households: [
      {
        householdId: HOUSEHOLD,
        divisionCode: '410526002201',
        dropout,
        persons: [
          { personId: PUPIL, schoolStatus },
          { personId: GRANDFATHER, schoolStatus: null },
        ],
      },
    ],
  };
}

const OF_ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Person { schoolRecord { stage status seenOn household { id } } }
  ... on Household { compulsoryEducation { dropoutFound seenOn } } } }`;

interface Entities {
  _entities: [
    { schoolRecord: Record<string, unknown> | null },
    { schoolRecord: null },
    { compulsoryEducation: Record<string, unknown> | null },
  ];
}

function entities(account: string) {
  return education.ask<Entities>(account, OF_ENTITIES, {
    r: [
      { __typename: 'Person', id: PUPIL },
      { __typename: 'Person', id: GRANDFATHER },
      { __typename: 'Household', id: HOUSEHOLD },
    ],
  });
}

const LIST = '{ schoolRecords { totalCount edges { node { status person { id } } } } }';

test('a survey makes the pupil and what was seen of the household, in one statement per type', async () => {
  await education.deliver('survey-recorded', survey('2025-06-30', '七年级', false));
  const statements: string[] = [];
  const stop = education.service.parts.db.onStatement((sql) => statements.push(sql));
  const { data } = await entities('county@410526');
  stop();
  expect(data._entities).toEqual([
    {
      schoolRecord: { stage: 'JUNIOR', status: '七年级', seenOn: '2025-06-30', household: { id: HOUSEHOLD } },
    },
    { schoolRecord: null },
    { compulsoryEducation: { dropoutFound: false, seenOn: '2025-06-30' } },
  ]);
  expect(statements).toHaveLength(2);
});

test('an older survey changes nothing, a newer one does', async () => {
  await education.deliver('survey-recorded', survey('2025-03-14', '小学', true));
  expect((await entities('county@410526')).data._entities[0].schoolRecord).toMatchObject({
    status: '七年级',
  });
  await education.deliver('survey-recorded', survey('2025-11-30', '八年级', true));
  expect((await entities('county@410526')).data._entities).toMatchObject([
    { schoolRecord: { status: '八年级' } },
    { schoolRecord: null },
    { compulsoryEducation: { dropoutFound: true, seenOn: '2025-11-30' } },
  ]);
});

test('a neighbour county sees nothing through list, count and entities', async () => {
  expect((await education.ask<object>('county@410522', LIST)).data).toEqual({
    schoolRecords: { totalCount: 0, edges: [] },
  });
  expect((await entities('county@410522')).data._entities).toEqual([
    { schoolRecord: null },
    { schoolRecord: null },
    { compulsoryEducation: null },
  ]);
  expect((await education.ask<object>('education@410526', LIST)).data).toMatchObject({
    schoolRecords: { totalCount: 1 },
  });
});

test('row-level security alone hides the rows from another division and another sector', async () => {
  const count = async (division: string, sector: '*' | 'health') => {
    const rows = await education.service.parts.workerDb.read({ division, sector }, (statements) =>
      statements.query<{ n: number }>('SELECT count(*)::int AS n FROM school_record'),
    );
    return rows[0]?.n;
  };
  expect(await count('410526', '*')).toBe(1);
  expect(await count('410522', '*')).toBe(0);
  expect(await count('410526', 'health')).toBe(0);
});

test('another department is told that it may not see pupils', async () => {
  const { errors } = await education.ask('finance@410526', LIST);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('the records follow a household that moves', async () => {
  await education.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '410526002730000', divisionCode: '410526003202', version: 2, persons: [] },
    ],
  });
  expect((await education.ask<object>('township@410526003', LIST)).data).toMatchObject({
    schoolRecords: { totalCount: 1 },
  });
  expect((await education.ask<object>('township@410526002', LIST)).data).toMatchObject({
    schoolRecords: { totalCount: 0 },
  });
});

test('who left school is a pupil no more', async () => {
  await education.deliver('survey-recorded', survey('2025-11-30', null, false));
  expect((await entities('county@410526')).data._entities[0].schoolRecord).toBeNull();
  expect((await education.ask<object>('county@410526', LIST)).data).toMatchObject({
    schoolRecords: { totalCount: 0 },
  });
});

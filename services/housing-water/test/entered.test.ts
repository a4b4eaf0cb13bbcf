import { FACT_DAY_EDGES, PHOTO, runningService, type ServiceUnderTest, sentPhoto } from '@dixian/testkit';
import { service } from '../src/service';
import { act, type Outcome } from './asking';
import { HOUSEHOLD, HOUSING, stating, WATER } from './stating';

let housing: ServiceUnderTest<ReturnType<typeof service.readEnvironment>>;

beforeAll(async () => {
  housing = await runningService(service, { now: '2025-12-01' });
  await housing.deliver('household-registered', {
    households: [
      { id: HOUSEHOLD, code: '410526002730001', divisionCode: '410526002201', version: 1, persons: [] },
    ],
  });
});
afterAll(() => housing?.drop());

const { appraise, water, renovate } = stating(() => housing);

test.each(FACT_DAY_EDGES)('an appraisal, an answer and a renovation of %s: %s', async (day, code) => {
  const begun = { startedOn: day, year: 2013, plannedUntil: '2025-12-26' };
  const outcomes = [
    await appraise(HOUSING, { occurredOn: day }),
    await water(WATER, { occurredOn: day }),
    await renovate(HOUSING, { startedOn: '2013-01-01', year: 2013, occurredOn: day }),
    await renovate(HOUSING, { ...begun, occurredOn: '2025-12-01' }),
    await renovate(HOUSING, {
      ...begun,
      startedOn: '2013-01-01',
      completedOn: day,
      occurredOn: '2025-12-01',
    }),
  ];
  const fields = ['occurredOn', 'occurredOn', 'occurredOn', 'startedOn', 'completedOn'];
  expect(outcomes.map((outcome) => [outcome.code, outcome.field])).toEqual(
    fields.map((field) => [code, code && field]),
  );
});

test.each([
  ['2012-12-31', 'DATE_TOO_EARLY'],
  ['2100-12-31', undefined],
  ['2101-01-01', 'DATE_TOO_LATE'],
  ['9999-12-31', 'DATE_TOO_LATE'],
])('a renovation planned until %s: %s', async (plannedUntil, code) => {
  expect((await renovate(HOUSING, { plannedUntil })).code).toBe(code);
});

test('a renovation under a key of another one is in use and adds none', async () => {
  const input = { idempotencyKey: 'of one renovation', startedOn: '2024-03-01', year: 2024 };
  const first = await renovate(HOUSING, input);
  expect(await renovate(HOUSING, { ...input, plannedUntil: '2025-12-26' })).toMatchObject({
    renovation: { id: first.renovation?.id },
  });
  expect(await renovate(HOUSING, { ...input, paid: '1.00' })).toMatchObject({ code: 'KEY_IN_USE' });
  expect(await appraise(HOUSING, { idempotencyKey: input.idempotencyKey })).toMatchObject({
    code: 'KEY_IN_USE',
  });
});

const FILES = 'attachments { id }';
interface WithFiles {
  readonly id: string;
  readonly attachments: readonly { readonly id: string }[];
}
const filesIn = ({ attachments }: Outcome) => attachments as WithFiles['attachments'] | undefined;

async function filesOf(account: string, householdId: string) {
  const { data } = await housing.ask<{ _entities: { housingWaterAttachments: object[] | null }[] }>(
    account,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { housingWaterAttachments { id } } } }',
    { r: [{ __typename: 'Household', id: householdId }] },
  );
  return data._entities[0]?.housingWaterAttachments;
}

const OTHER = '0199a1b2-0000-7000-8000-000000000031';
const registered = (divisionCode: string, version: number) =>
  housing.deliver('household-registered', {
    households: [{ id: OTHER, code: '500235216730031', divisionCode, version, persons: [] }],
  });
const [HERE, THERE] = ['500235216221', '500235216222'] as const;
const VILLAGE = `village@${HERE}`;

test('photos hang on what is told of a house once, open for who sees the house, and go with it to another village', async () => {
  await registered(HERE, 1);
  const told = { householdId: OTHER, livedIn: true, occurredOn: '2025-11-01' };
  const unknown = { ...told, attachments: [OTHER] };
  expect(
    await act(housing, VILLAGE, 'recordDwelling', unknown, '... on InvalidInput { field }'),
  ).toMatchObject({
    ...{ code: 'ATTACHMENT_UNKNOWN', field: 'attachments.0' },
  });
  const once = { ...told, attachments: [await sentPhoto(housing, VILLAGE)], idempotencyKey: 'with-photo' };
  const shown = `... on DwellingRecorded { word { id ${FILES} } }`;
  const recorded = await act(housing, VILLAGE, 'recordDwelling', once, shown);
  expect(await act(housing, VILLAGE, 'recordDwelling', once, shown)).toEqual(recorded);
  const word = recorded.word as WithFiles;
  expect(word.attachments).toHaveLength(1);
  expect(await filesOf(VILLAGE, OTHER)).toEqual(word.attachments);

  const path = `/attachments?id=${word.attachments[0]?.id}`;
  const given = await housing.download('water@500235', path);
  expect(Buffer.from(await given.arrayBuffer()).equals(PHOTO)).toBe(true);
  for (const other of ['housing@410526', 'health@500235', `village@${THERE}`])
    expect([other, (await housing.download(other, path)).status]).toEqual([other, 404]);
  expect(await filesOf('health@500235', OTHER)).toBeNull();

  const later = async (account: string, file?: string) =>
    act(
      ...([housing, account, 'attachHousingWaterFiles'] as const),
      { recordId: word.id, attachments: [file ?? (await sentPhoto(housing, account))] },
      `... on FilesAttached { ${FILES} }`,
    );
  expect(filesIn(await later('housing@500235'))).toHaveLength(2);
  expect(await later('housing@500235', once.attachments[0])).toMatchObject({ code: 'ATTACHMENT_UNKNOWN' });
  expect(await later('housing@410526')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await later('auditor@500235', OTHER)).toMatchObject({ code: 'NOT_PERMITTED' });

  await registered(THERE, 2);
  expect(await filesOf(VILLAGE, OTHER)).toEqual([]);
  expect((await housing.download(VILLAGE, path)).status).toBe(404);
  expect(await filesOf(`village@${THERE}`, OTHER)).toHaveLength(2);
  const back = (account: string) =>
    act(
      ...([housing, account, 'takeBackHousingWaterAttachment'] as const),
      { attachmentId: word.attachments[0]?.id, reason: '拍到了别人' },
      `... on AttachmentTakenBack { ${FILES} }`,
    );
  expect(await back(`village@${THERE}`)).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(filesIn(await back('county@500235'))).toHaveLength(1);
  expect((await housing.download('county@500235', path)).status).toBe(410);
});

import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const family = (at: number): TestHousehold => ({
  id: idOf(1, at),
  code: `44132200273000${at}`,
  divisionCode: '441322002201',
  members: [{ id: idOf(2, at), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at }) }],
});
const [MONITORED, OTHER] = [family(1), family(2)];
const ACCOUNT = 'employment@441322';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-09-15' });
  await register(employment, [MONITORED, OTHER]);
  await tellStanding(employment, [MONITORED], [{ identifiedOn: '2025-04-01' }]);
  await tellStanding(employment, [OTHER], []);
});
afterAll(() => employment?.drop());

interface Outcome {
  __typename: string;
  code?: string;
  file?: { id: string; closedOn: string | null };
  workshop?: { validity: { outcome: string; clauses: { id: string }[] } };
}

const FILE = '... on EmploymentFileRecorded { file { id closedOn } }';
const SELECTED: Readonly<Record<string, string>> = {
  openEmploymentFile: `${FILE} ... on FileExists { file { id closedOn } }`,
  closeEmploymentFile: FILE,
  addFileEntry: '... on FileEntryAdded { entry { note } }',
  recordJobWish: '',
  recordWorkshop:
    '... on WorkshopRecorded { workshop { validity(asOf: "2026-06-01") { outcome clauses { id } } } }',
};

let keys = 0;
async function act(name: string, input: object, account = ACCOUNT): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await employment.ask<{ result: Outcome }>(
    account,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code } ${SELECTED[name]} } }`,
    { input: { occurredOn: '2025-09-10', idempotencyKey: `key-${++keys}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

async function tasksOf(work: () => Promise<unknown>) {
  const events = await toldMeanwhile(employment.service, ['task-changed'], work);
  return events.flatMap(({ payload }) => payload.tasks).filter(({ kind }) => kind === 'OPEN_EMPLOYMENT_FILE');
}

test('BL-2022-4.2.1: who wants to work and is monitored has a task until there is a file; a second file is refused', async () => {
  const wish = (of: TestHousehold) =>
    act('recordJobWish', { personId: of.members[0]?.id, wantsWork: true }, 'village@441322002201');
  const opened = await tasksOf(async () => {
    await wish(MONITORED);
    await wish(OTHER);
  });
  expect(opened).toMatchObject([{ personId: idOf(2, 1), dueOn: null, closedOn: null }]);
  const personId = idOf(2, 1);
  const closed = await tasksOf(async () => {
    expect(await act('openEmploymentFile', { personId })).toMatchObject({
      __typename: 'EmploymentFileRecorded',
    });
  });
  expect(closed).toMatchObject([{ personId, closedOn: '2025-09-15' }]);
  const second = await act('openEmploymentFile', { personId });
  expect(second).toMatchObject({ __typename: 'FileExists', code: 'FILE_EXISTS', file: { closedOn: null } });
});

test('a file takes entries until it is closed with a reason, and a new one may then be opened', async () => {
  const personId = idOf(2, 2);
  const { file } = await act('openEmploymentFile', { personId, occurredOn: '2025-09-05' });
  const fileId = file?.id;
  expect(await act('addFileEntry', { fileId, note: '推荐岗位两个' })).toMatchObject({
    __typename: 'FileEntryAdded',
  });
  expect(await act('addFileEntry', { fileId, note: '来访', occurredOn: '2025-09-04' })).toMatchObject({
    code: 'BEFORE_OPENED',
  });
  const { data } = await employment.ask<{ _entities: { employmentFile: object }[] }>(
    ACCOUNT,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person {
       employmentFile { id entries { totalCount edges { node { note occurredOn } } } } } } }`,
    { of: [{ __typename: 'Person', id: personId }] },
  );
  expect(data._entities[0]?.employmentFile).toMatchObject({
    id: fileId,
    entries: { totalCount: 1, edges: [{ node: { note: '推荐岗位两个' } }] },
  });
  expect(await act('closeEmploymentFile', { fileId, reason: ' ' })).toMatchObject({
    __typename: 'ReasonRequired',
  });
  expect(await act('closeEmploymentFile', { fileId, reason: '已稳定就业' })).toMatchObject({
    file: { closedOn: '2025-09-10' },
  });
  expect(await act('addFileEntry', { fileId, note: '来访' })).toMatchObject({ code: 'CLOSED' });
  expect(await act('openEmploymentFile', { personId })).toMatchObject({
    __typename: 'EmploymentFileRecorded',
  });
  const open = await employment.ask<Record<'employmentFiles' | 'own' | 'none', { totalCount: number }>>(
    ACCOUNT,
    `{ employmentFiles(filter: { open: true }) { totalCount edges { node { id openedOn } } }
       own: employmentFiles(filter: { open: true, household: "${MONITORED?.id}" }) { totalCount }
       none: employmentFiles(filter: { household: "nobody" }) { totalCount } }`,
  );
  expect(open.data).toMatchObject({
    employmentFiles: { totalCount: 2 },
    own: { totalCount: 1 },
    none: { totalCount: 0 },
  });
});

test('neighbours open no file, another department may not', async () => {
  const personId = idOf(2, 1);
  expect(await act('openEmploymentFile', { personId }, 'employment@441323')).toMatchObject({
    __typename: 'NotFound',
  });
  expect(await act('openEmploymentFile', { personId }, 'education@441322')).toMatchObject({
    __typename: 'NotPermitted',
  });
});

test('PA-2025-3.2.2c: a favour of a workshop from before the document goes on without an end; a newer one by its own days', async () => {
  const favour = {
    division: '500235216',
    name: '就业帮扶车间',
    favour: '场地租金减免',
    endsOn: '2025-12-31',
  };
  const record = (validFrom: string) => act('recordWorkshop', { ...favour, validFrom }, 'township@500235216');
  expect((await record('2025-03-13')).workshop?.validity).toEqual({
    outcome: 'GRANTED',
    clauses: [{ id: 'PA-2025-3.2.2c' }],
  });
  expect((await record('2025-03-14')).workshop?.validity).toMatchObject({ outcome: 'REFUSED' });
  const { data } = await employment.ask<{ workshops: { totalCount: number } }>(
    'employment@500235',
    '{ workshops(filter: { validTo: "2025-03-13" }) { totalCount edges { node { name favour } } } }',
  );
  expect(data.workshops.totalCount).toBe(1);
});

import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const family = (at: number, labour: 'ORDINARY' | 'NONE'): TestHousehold => ({
  id: idOf(1, at),
  code: `41052600273000${at}`,
  divisionCode: '410526002201',
  members: [
    {
      id: idOf(2, at),
      certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at }),
      labour,
    },
  ],
});
const [ABLE, UNABLE, OTHER] = [family(1, 'ORDINARY'), family(2, 'NONE'), family(3, 'ORDINARY')];
const ACCOUNT = 'employment@410526';

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2020-09-01' });
  await register(employment, [ABLE, UNABLE, OTHER]);
  await tellStanding(employment, [ABLE, UNABLE], [{ identifiedOn: '2020-03-01' }]);
  await tellStanding(employment, [OTHER], []);
});
afterAll(() => employment?.drop());

let keys = 0;
async function act<Outcome>(name: string, input: object, selected: string): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await employment.ask<{ result: Outcome }>(
    ACCOUNT,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code clauses { id } } ${selected} } }`,
    { input: { idempotencyKey: `key-${++keys}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

async function applied(vacancy: object, families: readonly TestHousehold[]) {
  const { vacancy: opened } = await act<{ vacancy: { id: string } }>(
    'openVacancy',
    { division: '410526002', post: '护林员', occurredOn: '2020-06-01', ...vacancy },
    '... on VacancyRecorded { vacancy { id } }',
  );
  const ids: string[] = [];
  for (const [at, { members }] of families.entries()) {
    const { application } = await act<{ application: { id: string } }>(
      'applyForVacancy',
      { vacancyId: opened.id, personId: members[0]?.id, occurredOn: `2020-06-0${at + 2}` },
      '... on VacancyApplied { application { id } }',
    );
    ids.push(application.id);
  }
  return { vacancyId: opened.id, ids };
}

test('HN-2020-4.2a: at a workshop a monitored person who can work comes first, whoever applied before', async () => {
  const { vacancyId } = await applied({ kind: 'WORKSHOP' }, [OTHER, UNABLE, ABLE]);
  const { data } = await employment.ask<{
    vacancyRanking: { applicants: { application: { person: { id: string } } }[] };
  }>(
    ACCOUNT,
    'query ($id: ID!) { vacancyRanking(id: $id) { applicants { application { person { id } } preference { outcome } } } }',
    { id: vacancyId },
  );
  expect(data.vacancyRanking.applicants.map(({ application }) => application.person.id)).toEqual(
    [ABLE, OTHER, UNABLE].map(({ members }) => members[0]?.id),
  );
});

test('HN-2020-4.2c: a post paid from PV income is for monitored people', async () => {
  const { vacancyId, ids } = await applied(
    { kind: 'PUBLIC_WELFARE_POST', fundSource: '光伏扶贫收益', monthlyPay: '300.00' },
    [OTHER, ABLE],
  );
  const fill = { vacancyId, startsOn: '2020-07-01', occurredOn: '2020-06-20' };
  const selected = '... on VacancyRecorded { vacancy { state } }';
  expect(await act('fillVacancy', { ...fill, applicationId: ids[0] }, selected)).toMatchObject({
    __typename: 'HolderNotMonitored',
    clauses: [{ id: 'HN-2020-4.2c' }],
  });
  expect(
    await act('fillVacancy', { ...fill, applicationId: ids[1], reason: '资金用于监测对象' }, selected),
  ).toMatchObject({ __typename: 'VacancyRecorded', vacancy: { state: 'FILLED' } });
  // A list of posts without 资金来源 says nothing of it, and changes what it says.
  const report = await employment.load(ACCOUNT, 'public-welfare-posts', {
    name: '公益性岗位_20200801.csv',
    content: `户编号,证件号码,岗位,起始日,月补贴\n${ABLE.code},${ABLE.members[0]?.certificate},护林员,2020-07-01,350`,
  });
  expect(report).toMatchObject({ recordsAdded: 0, recordsChanged: 1 });
  const posts = await employment.ask<{ publicWelfarePosts: { edges: { node: object }[] } }>(
    ACCOUNT,
    '{ publicWelfarePosts { edges { node { monthlyPay fundSource } } } }',
  );
  expect(posts.data.publicWelfarePosts.edges.map(({ node }) => node)).toEqual([
    { monthlyPay: '350.00', fundSource: '光伏扶贫收益' },
  ]);
});

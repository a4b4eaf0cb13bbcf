import type { LedgerEnvironment } from '@dixian/service';
import { runningService, type ServiceUnderTest, syntheticCertificate, toldMeanwhile } from '@dixian/testkit';
import { service } from '../../src/service';
import { idOf, register, type TestHousehold, tellStanding } from '../registered';

const household = (at: number, place: string): TestHousehold => ({
  id: idOf(1, at),
  code: `${place}73000${at}`,
  divisionCode: `${place}201`,
  members: [{ id: idOf(2, at), certificate: syntheticCertificate({ birthOn: '1980-01-01', sequence: at }) }],
});
const PU_AN = [1, 2, 3].map((at) => household(at, '500235216'));
const BO_LUO = [4, 5, 6].map((at) => household(at, '441322002'));
const MONITORED = [0, 1];

let employment: ServiceUnderTest<LedgerEnvironment>;

beforeAll(async () => {
  employment = await runningService(service, { now: '2025-06-10' });
  for (const families of [PU_AN, BO_LUO]) {
    await register(employment, families);
    const monitored = families.filter((_, at) => MONITORED.includes(at));
    await tellStanding(employment, monitored, [{ identifiedOn: '2025-01-01' }]);
    await tellStanding(
      employment,
      families.filter((family) => !monitored.includes(family)),
      [],
    );
  }
});
afterAll(() => employment?.drop());

interface Outcome {
  __typename: string;
  code?: string;
  vacancy?: { id: string; state: string; filledPost: { startsOn: string } | null };
  application?: { id: string };
  before?: { application: { id: string } }[];
}

const SELECTED: Readonly<Record<string, string>> = {
  openVacancy: '... on VacancyRecorded { vacancy { id state filledPost { startsOn } } }',
  fillVacancy: `... on VacancyRecorded { vacancy { id state filledPost { startsOn } } }
    ... on RankReasonNeeded { before { application { id } } } ... on SourceNotAllowed { allowed }`,
  applyForVacancy: '... on VacancyApplied { application { id appliedOn } }',
  markSpecialDifficulty: '... on SpecialDifficultyMarked { difficulty { holds } }',
};

let keys = 0;
async function act(account: string, name: string, input: object): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await employment.ask<{ result: Outcome }>(
    account,
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code } ${SELECTED[name]} } }`,
    { input: { idempotencyKey: `key-${++keys}`, ...input } },
  );
  expect(errors).toBeUndefined();
  return data.result;
}

/** A vacancy with A (monitored, applied 05-03), B (monitored, 05-01) and C (neither, 04-30); gives its id and theirs by letter. */
async function applied(families: readonly TestHousehold[], account: string, vacancy: object) {
  const opened = await act(account, 'openVacancy', {
    division: families[0]?.divisionCode.slice(0, 9),
    post: '护林员',
    occurredOn: '2025-04-20',
    ...vacancy,
  });
  const vacancyId = opened.vacancy?.id ?? '';
  const letters = new Map<string, string>();
  for (const [at, appliedOn] of ['2025-05-03', '2025-05-01', '2025-04-30'].entries()) {
    const outcome = await act(account, 'applyForVacancy', {
      vacancyId,
      personId: families[at]?.members[0]?.id,
      occurredOn: appliedOn,
    });
    letters.set(outcome.application?.id ?? '', 'ABC'[at] ?? '');
  }
  return { vacancyId, letters };
}

async function ranked(account: string, vacancyId: string, letters: ReadonlyMap<string, string>) {
  const { data } = await employment.ask<{
    vacancyRanking: {
      applicants: { application: { id: string }; preference: { clauses: { id: string }[] } }[];
    };
  }>(
    account,
    `query ($id: ID!) { vacancyRanking(id: $id) { vacancy { state } applicants { place application { id person { id } }
       specialDifficulty preference { outcome clauses { id } } } } }`,
    { id: vacancyId },
  );
  const { applicants } = data.vacancyRanking;
  return {
    order: applicants.map(({ application }) => letters.get(application.id)).join(''),
    clauses: [...new Set(applicants.flatMap(({ preference }) => preference.clauses.map(({ id }) => id)))],
  };
}

test('PA-2025-3.2.4: monitored in special difficulty comes first, then the day of application; C before B', async () => {
  const township = 'township@500235216';
  const { vacancyId, letters } = await applied(PU_AN, township, { kind: 'PUBLIC_WELFARE_POST' });
  expect((await ranked(township, vacancyId, letters)).order).toBe('CBA');
  const marked = { householdId: PU_AN[0]?.id, holds: true, reason: '户主患病', occurredOn: '2025-05-10' };
  expect(await act('township@500235216', 'markSpecialDifficulty', marked)).toMatchObject({
    __typename: 'NotPermitted',
  });
  expect(
    await act('village@500235216201', 'markSpecialDifficulty', { ...marked, reason: ' ' }),
  ).toMatchObject({ __typename: 'ReasonRequired' });
  expect(await act('village@500235216201', 'markSpecialDifficulty', marked)).toMatchObject({
    __typename: 'SpecialDifficultyMarked',
  });
  expect(await ranked(township, vacancyId, letters)).toEqual({ order: 'ACB', clauses: ['PA-2025-3.2.4'] });
});

test('BL-2022-4.2.3, BL-2022-4.1.2a: monitored families come first, in public posts and in those of asset projects', async () => {
  const account = 'employment@441322';
  const post = await applied(BO_LUO, account, { kind: 'PUBLIC_WELFARE_POST' });
  expect(await ranked(account, post.vacancyId, post.letters)).toEqual({
    order: 'BAC',
    clauses: ['BL-2022-4.2.3'],
  });
  const asset = await applied(BO_LUO, account, { kind: 'ASSET_PROJECT' });
  expect(await ranked(account, asset.vacancyId, asset.letters)).toEqual({
    order: 'BAC',
    clauses: ['BL-2022-4.1.2a'],
  });
});

test('another than the first needs a reason; who is chosen holds a post from its first day on', async () => {
  const account = 'employment@441322';
  const { vacancyId, letters } = await applied(BO_LUO, account, {
    kind: 'PUBLIC_WELFARE_POST',
    monthlyPay: '900.00',
  });
  const idOfLetter = (letter: string) => [...letters].find(([, is]) => is === letter)?.[0];
  const fill = { vacancyId, startsOn: '2025-06-01', endsOn: '2026-05-31', occurredOn: '2025-06-01' };
  const first = await act(account, 'fillVacancy', { ...fill, applicationId: idOfLetter('C') });
  expect(first).toMatchObject({ __typename: 'RankReasonNeeded', code: 'RANK_REASON_NEEDED' });
  expect(first.before?.map(({ application }) => letters.get(application.id))).toEqual(['B', 'A']);
  const told = await toldMeanwhile(
    employment.service,
    ['measure-delivered', 'work-status-changed'],
    async () => {
      expect(
        await act(account, 'fillVacancy', { ...fill, applicationId: idOfLetter('C'), reason: '前两人放弃' }),
      ).toMatchObject({
        __typename: 'VacancyRecorded',
        vacancy: { state: 'FILLED', filledPost: { startsOn: '2025-06-01' } },
      });
    },
  );
  expect(told.map(({ type }) => type).sort()).toEqual(['measure-delivered', 'work-status-changed']);
  expect(await act(account, 'fillVacancy', { ...fill, applicationId: idOfLetter('B') })).toMatchObject({
    code: 'FILLED',
  });
});

test('who lives elsewhere, applied before or before the work was opened cannot apply; neighbours see nothing', async () => {
  const account = 'employment@441322';
  const { vacancyId } = await applied(BO_LUO, account, { kind: 'WORKSHOP' });
  const apply = { vacancyId, personId: BO_LUO[0]?.members[0]?.id, occurredOn: '2025-06-01' };
  expect(await act(account, 'applyForVacancy', apply)).toMatchObject({ code: 'APPLIED_ALREADY' });
  expect(await act(account, 'applyForVacancy', { ...apply, occurredOn: '2025-04-19' })).toMatchObject({
    code: 'BEFORE_OPENED',
  });
  expect(await act('employment@441323', 'applyForVacancy', apply)).toMatchObject({ __typename: 'NotFound' });
  expect(await act('finance@441322', 'applyForVacancy', apply)).toMatchObject({ __typename: 'NotPermitted' });
  expect(
    await act(account, 'openVacancy', {
      division: '500235216',
      kind: 'OTHER',
      post: '保安',
      occurredOn: '2025-06-01',
    }),
  ).toMatchObject({ code: 'OUTSIDE_DIVISION' });
});

test('the list of vacancies is narrowed by what it shows, and its count agrees', async () => {
  const { data } = await employment.ask<{ vacancies: { totalCount: number; edges: object[] } }>(
    'employment@441322',
    `{ vacancies(filter: { state: RANKED, kind: ASSET_PROJECT }, orderBy: { field: OPENED_ON, direction: DESC }) {
       totalCount edges { node { kind state divisionCode openedOn } } } }`,
  );
  expect(data.vacancies.totalCount).toBe(1);
  expect(data.vacancies.edges).toMatchObject([{ node: { kind: 'ASSET_PROJECT', state: 'RANKED' } }]);
});

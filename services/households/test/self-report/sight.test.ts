import { certificateOf, nationalFile } from '../national-file';
import { COUNTY, report, SelfReports, TODAY, TOWNSHIP, VILLAGE } from './self-reports';

let reports: SelfReports;
let receiptNumber: string;

beforeAll(async () => {
  reports = await SelfReports.start();
  receiptNumber = (await reports.submit('home', report({ occurredOn: '2025-10-15' }))).receiptNumber ?? '';
});
afterAll(() => reports?.households.drop());

const PROBE =
  '{ selfReports { edges { node { id certificateNumber(purpose: "核实申报") phone(purpose: "核实申报") } } } }';

interface Probed {
  selfReports: { edges: { node: { id: string; certificateNumber: string; phone: string } }[] } | null;
}

test.each([VILLAGE, TOWNSHIP, COUNTY, 'rural@500235', 'admin@'])(
  '%s sees it, masked unless there is a purpose',
  async (account) => {
    expect(await reports.list(account)).toMatchObject([
      {
        certificateNumber: expect.stringMatching(/^99\d{4}\*{12}$/),
        phone: '139****5678',
        statement: '屋顶漏雨，墙体开裂',
      },
    ]);
    const { data } = await reports.ask<Probed>(account, PROBE);
    expect(data.selfReports?.edges[0]?.node).toMatchObject({
      certificateNumber: certificateOf(1),
      phone: '13912345678',
    });
    const looks = await reports.rows('SELECT field, purpose FROM reveal WHERE account = $1 ORDER BY field', [
      account,
    ]);
    expect(looks).toEqual([
      { field: 'certificateNumber', purpose: '核实申报' },
      { field: 'phone', purpose: '核实申报' },
    ]);
  },
);

test.each(['city@5002', 'province@50', 'auditor@500235'])(
  '%s sees that it is there, and nothing personal',
  async (account) => {
    const { data } = await reports.ask<Probed>(account, PROBE);
    expect(data.selfReports?.edges[0]?.node).toMatchObject({ phone: '139****5678' });
    expect(await reports.list(account)).toMatchObject([{ statement: null }]);
    expect(await reports.rows('SELECT FROM reveal WHERE account = $1', [account])).toEqual([]);
  },
);

test('the audit trail names the report', async () => {
  const { data, errors } = await reports.ask<{ reveals: { edges: { node: object }[] } }>(
    'auditor@500235',
    '{ reveals { edges { node { field person { id } selfReport { name } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.reveals.edges[0]?.node).toMatchObject({ person: null, selfReport: { name: '测试1' } });
});

test.each(['county@410526', 'village@500235216219', 'city@4105'])(
  '%s sees nothing of it',
  async (account) => {
    expect(await reports.list(account)).toEqual([]);
  },
);

test('departments take no part', async () => {
  const { data, errors } = await reports.ask<Probed>('health@500235', PROBE);
  expect(data?.selfReports ?? null).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('PA-2025-1.2.2a, 2.3a1: the report is lead and application at once, no visit comes before', async () => {
  const [listed] = await reports.list(VILLAGE);
  const { data, errors } = await reports.ask<{ submitApplication: { __typename: string } }>(
    VILLAGE,
    'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename ... on UserError { code } } }',
    {
      input: {
        leadId: listed?.lead?.id,
        occurredOn: '2025-10-15',
        idempotencyKey: 'application',
        evidence: { form: listed?.form, applicant: '户主', registration: 'RURAL', statement: '屋顶漏雨' },
      },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.submitApplication).toEqual({ __typename: 'CaseActRecorded' });
  expect((await reports.status('home', receiptNumber)).progress).toBe('BEING_VERIFIED');
  expect(await reports.list(COUNTY)).toMatchObject([{ progress: 'BEING_VERIFIED' }]);
});

test('a visit that finds no risk decides it; a report after that is a new matter', async () => {
  const sent = report({ certificateNumber: certificateOf(2) });
  const second = await reports.submit('home', sent);
  const [listed] = await reports.list(VILLAGE);
  const visit = {
    leadId: listed?.lead?.id,
    occurredOn: TODAY,
    riskFound: false,
    finding: '房屋完好',
    idempotencyKey: 'visit',
  };
  await reports.ask(
    VILLAGE,
    'mutation ($input: VerifyLeadInput!) { verifyLead(input: $input) { __typename } }',
    {
      input: visit,
    },
  );
  expect((await reports.status('home', second.receiptNumber ?? '')).progress).toBe('DECIDED');
  await reports.submit('home', { ...sent, idempotencyKey: 'later' });
  const [later] = await reports.list(VILLAGE);
  expect(later).toMatchObject({ state: 'PLACED', isRepeat: false });
  expect(later?.lead?.id).not.toBe(listed?.lead?.id);
});

test('the service itself answers nobody but what is public', async () => {
  for (const query of [
    '{ viewer { name } }',
    '{ households { totalCount } }',
    '{ selfReports { totalCount } }',
    '{ division(code: "500235") { name } }',
    '{ _service { sdl } }',
    '{ _entities(representations: [{ __typename: "Household", id: "x" }]) { __typename } }',
    '{ __schema { queryType { name } } }',
    'mutation { recodeDivision(input: { divisionId: "x", newCode: "1", occurredOn: "2025-01-01", idempotencyKey: "1" }) { __typename } }',
  ]) {
    const answer = await reports.ask<object | undefined>('nobody', query);
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['TOKEN_MISSING']);
    expect(answer.data ?? null).toBeNull();
  }
});

test('a report goes where its household moves, the trail of who looked at it stays where they looked', async () => {
  const moved = { person: 1, household: '500235216799001', members: 1, village: '佛手村' };
  await reports.households.load(COUNTY, 'national-export', nationalFile('2025-10-19', [moved]));
  expect(await reports.list('village@500235216219')).toMatchObject([
    { name: '测试1', division: { code: '500235216220' } },
  ]);
  expect(await reports.list(VILLAGE)).toHaveLength(2);
  const trails = await reports.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM reveal WHERE '500235216219' IN (division_code, seen_in)`,
  );
  expect(trails).toEqual([{ n: 0 }]);
  expect((await reports.status('home', receiptNumber)).progress).toBe('BEING_VERIFIED');
});

test('a report that waits goes by the new code of the place it named', async () => {
  await reports.submit('waiting', report({ certificateNumber: certificateOf(90) }));
  const [division] = await reports.rows<{ id: string }>(
    `SELECT division_id AS id FROM division_version WHERE code = '500235216220' AND valid_to IS NULL`,
  );
  await reports.ask(
    'admin@',
    'mutation ($input: RecodeDivisionInput!) { recodeDivision(input: $input) { __typename } }',
    {
      input: {
        divisionId: division?.id,
        newCode: '500235216229',
        occurredOn: TODAY,
        idempotencyKey: 'recoded',
      },
    },
  );
  expect(await reports.list('village@500235216229', { state: 'WAITING' })).toHaveLength(1);
});

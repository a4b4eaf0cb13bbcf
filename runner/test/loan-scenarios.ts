import { waitUntil } from '@dixian/testkit';
import type { CountyValues } from './county-values';
import { loadRows } from './loaded-ledger';
import { AN_YANG, PlayedHousehold } from './played-household';
import { taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

const FINANCE = 'finance@410526';
const HEADINGS =
  '合同号,户编号,借款人,证件号码,承贷银行,放款日,到期日,贷款金额,年利率,LPR期限,贷款用途,抵押,担保,计息天数';
const LINE = `contractNumber from to days interest subsidy sharePercent outcome clause { id } reasons { code clause { id } }
  flags { code clause { id } }`;

interface Line {
  contractNumber: string;
  outcome: string;
  [field: string]: unknown;
}

/** The scenarios of interest subsidy in 安阳, on a graph that has started when they run; documents that are issued later are laid into `values`. */
export function loanScenarios(graph: () => WholeGraph, values: CountyValues): void {
  beforeAll(async () => {
    // 50,000 at 3.65 % over 365 days: 5.00 a day.
    await borrows('AY-20', { drawnOn: '2025-11-01', dueOn: '2026-10-31' });
    await borrows('AY-21', { drawnOn: '2025-11-01', dueOn: '2026-10-31', principal: '50000.01' });
    await borrows('AY-24', { drawnOn: '2024-07-01', dueOn: '2026-01-01' }, ['2023-05-01', '2025-03-01']);
    await borrows('AY-2b', { drawnOn: '2025-11-01', dueOn: '2026-10-31' }, ['2022-05-01', '2024-11-30']);
  }, 120_000);

  async function borrows(
    contract: string,
    { principal = '50000', drawnOn, dueOn }: { principal?: string; drawnOn: string; dueOn: string },
    monitored: [from: string, until?: string] = ['2024-06-01'],
  ): Promise<void> {
    const household = await PlayedHousehold.register(graph(), AN_YANG, ['1970-05-05'], {
      household: { householdType: '脱贫户' },
    });
    await household.does('county', 'takeOverMonitoring', '2025-03-10', taken(...monitored));
    const [borrower] = household.named;
    const loan = `${contract},${household.code},${borrower?.name},${borrower?.certificateNumber},农商银行`;
    const terms = `${drawnOn},${dueOn},${principal},3.65,1年期,养殖,无,无,365`;
    await loadRows(graph(), FINANCE, [HEADINGS, `${loan},${terms}`]);
  }

  /** Works the list of a year out anew, until standings have reached the department, and gives its line of a contract. */
  async function line(contractNumber: string, year: number): Promise<Line> {
    const finance = await graph().as(FINANCE);
    const days = { from: `${year}-01-01`, to: `${year}-12-31`, occurredOn: '2026-12-31' };
    return waitUntil(
      async () => {
        const { data } = await finance.ask<{ prepareSubsidyList: { list: { id: string } } }>(
          `mutation ($input: PrepareSubsidyListInput!) { prepareSubsidyList(input: $input) {
             ... on SubsidyListPrepared { list { id } } } }`,
          { input: { ...days, idempotencyKey: `list-${++lists}` } },
        );
        const { data: shown, errors } = await finance.ask<{
          subsidyList: { lines: { edges: { node: Line }[] } };
        }>(
          `query ($id: ID!, $contract: String!) { subsidyList(id: $id) {
             lines(filter: { contractNumber: $contract }) { edges { node { ${LINE} } } } } }`,
          { id: data?.prepareSubsidyList.list.id, contract: contractNumber },
        );
        if (errors) throw new Error(JSON.stringify(errors));
        const [first] = shown?.subsidyList.lines.edges.map(({ node }) => node) ?? [];
        return JSON.stringify(first?.reasons ?? 'STANDING_UNKNOWN').includes('STANDING_UNKNOWN')
          ? undefined
          : first;
      },
      { timeoutMs: 60_000, what: `the line of ${contractNumber}` },
    ) as Promise<Line>;
  }
  let lists = 0;

  test('scenario 20, AY-2025-3.2.1d, AY-2025-3.2.1e: 61 days of 2025 in full, nothing for 2026', async () => {
    expect(await line('AY-20', 2025)).toMatchObject({
      ...{ from: '2025-11-01', to: '2025-12-31', days: 61, outcome: 'GRANTED' },
      ...{ interest: '305.00', subsidy: '305.00', clause: { id: 'AY-2025-3.2.1d' } },
    });
    expect(await line('AY-20', 2026)).toMatchObject({
      ...{ from: '2026-01-01', days: 303, outcome: 'REFUSED', subsidy: '0.00' },
      reasons: [{ code: 'INTEREST_AFTER_CUTOFF', clause: { id: 'AY-2025-3.2.1e' } }],
    });
  });

  test('scenario 21, AY-2025-3.2.1c: a loan of 50,000.01 is outside as a whole, and a person sees it', async () => {
    expect(await line('AY-21', 2025)).toMatchObject({
      ...{ outcome: 'REFUSED', subsidy: '0.00' },
      reasons: [{ code: 'PRINCIPAL_ABOVE_LIMIT', clause: { id: 'AY-2025-3.2.1c' } }],
      flags: expect.arrayContaining([{ code: 'REVIEW_WHOLE_LOAN', clause: { id: 'AY-2025-3.2.1c' } }]),
    });
  });

  test('AY-2025-2.1b: who was released before the year is no key household, and gets no interest subsidy', async () => {
    expect(await line('AY-2b', 2025)).toMatchObject({
      ...{ outcome: 'REFUSED', subsidy: '0.00' },
      reasons: [{ code: 'NOT_KEY_HOUSEHOLD' }],
    });
  });

  test('scenario 24, AY-2025-3.2.1d, AY-2025-1.1c: all of 2025 though released on 1 March, 2024 under the policy before', async () => {
    expect(await line('AY-24', 2025)).toMatchObject({
      ...{ days: 365, subsidy: '1825.00', outcome: 'GRANTED', clause: { id: 'AY-2025-3.2.1d' } },
    });
    expect(await line('AY-24', 2024)).toMatchObject({
      ...{ days: 184, subsidy: '920.00', outcome: 'GRANTED', clause: { id: 'HNE-2024-1' } },
    });
  });

  /** A document arrives: it is laid into the folder, the policy office's service starts again, and the department is told. */
  async function issued(...documents: string[]): Promise<void> {
    for (const document of documents) values.assume(document);
    await graph().stopService('policy');
    await graph().startService('policy');
    const digest = (await told(`${graph().services.get('policy')?.url}/policies`)).digests?.[0];
    await waitUntil(async () => (await told(`${graph().url}/readyz`)).policies === digest, {
      timeoutMs: 60_000,
      what: 'the graph to go by what was issued',
    });
  }

  async function told(address: string) {
    return (await (await fetch(address)).json()) as { digests?: string[]; policies?: string };
  }

  test('scenario 25, AY-2025-2.1d: the province’s 50 % holds from its first day; one issued before 安阳’s does not prevail', async () => {
    await issued('he-nan-2026');
    expect(await line('AY-20', 2025)).toMatchObject({ subsidy: '305.00', clause: { id: 'AY-2025-3.2.1d' } });
    expect(await line('AY-20', 2026)).toMatchObject({
      ...{ days: 303, interest: '1515.00', subsidy: '757.50', sharePercent: 50, outcome: 'GRANTED' },
      clause: { id: 'HNX-2026-1' },
    });
    await issued('an-yang-issue-day', 'he-nan-2025-before');
    expect(await line('AY-20', 2025)).toMatchObject({ subsidy: '305.00', clause: { id: 'AY-2025-3.2.1d' } });
  });
}

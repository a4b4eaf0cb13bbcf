import { superuserOf } from '@dixian/testkit';
import type { WholeGraph } from './whole-graph';

/** What the four sample counties come to on 15 January 2026, on a graph that has loaded and played them. */
export function sampleFigures(graph: () => WholeGraph): void {
  async function ask<Data>(account: string, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await (await graph().as(account)).ask<Data>(query, variables);
    expect(errors).toBeUndefined();
    if (!data) throw new Error('no answer');
    return data;
  }

  interface Line {
    contractNumber: string;
    days: number;
    balance: string;
    annualRatePercent: string;
    daysAYear: number;
    subsidy: string;
    outcome: string;
    clause: { id: string };
  }
  interface Lists {
    subsidyLists: {
      edges: { node: { state: string; totals: object; lines: { edges: { node: Line }[] } } }[];
    };
  }

  test('安阳: the list of 2025 waits for approval, 31 loans with 24,167.55 and 12 refused, every line with days, balance, rate, basis and clause', async () => {
    const { subsidyLists } = await ask<Lists>(
      'county@410526',
      `{ subsidyLists(filter: { year: 2025 }) { edges { node { state
           totals { lines loansPaid loansRefused toCheck subsidy }
           lines(first: 200) { edges { node { contractNumber days balance annualRatePercent daysAYear subsidy outcome
             clause { id } } } } } } } }`,
    );
    const [list] = subsidyLists.edges.map(({ node }) => node);
    expect(list).toMatchObject({
      state: 'POSTED',
      totals: { lines: 43, loansPaid: 31, loansRefused: 12, toCheck: 0, subsidy: '24167.55' },
    });
    const paid = list?.lines.edges.map(({ node }) => node).filter(({ outcome }) => outcome === 'GRANTED');
    expect(paid).toHaveLength(31);
    for (const line of paid ?? [])
      expect(line).toMatchObject({
        ...{ days: expect.any(Number), balance: expect.stringMatching(/^\d+\.\d\d$/) },
        ...{ annualRatePercent: expect.stringMatching(/^\d/), daysAYear: 365 },
        clause: { id: 'AY-2025-3.2.1d' },
      });
    const superuser = await superuserOf(graph().databases.get('finance') ?? '');
    const { rows } = await superuser.query(
      `SELECT sum(round(principal * annual_rate_percent
         * (least(due_on, '2026-01-01') - greatest(drawn_on, '2025-01-01')) / 36500))::text AS fen, count(*)::int AS loans
       FROM loan WHERE principal <= 5000000 AND due_on > '2025-01-01' AND drawn_on < '2026-01-01' AND due_on > drawn_on`,
    );
    await superuser.end();
    expect(rows).toEqual([{ fen: '2416755', loans: 31 }]);
  });

  test('安阳: 13 of the loans that are paid are flagged above 50,000 together', async () => {
    const { subsidyLists } = await ask<{
      subsidyLists: { edges: { node: { lines: { edges: { node: { flags: { code: string }[] } }[] } } }[] };
    }>(
      'finance@410526',
      `{ subsidyLists(filter: { year: 2025 }) { edges { node {
           lines(first: 200, filter: { outcome: GRANTED }) { edges { node { flags { code } } } } } } } }`,
    );
    const flags = subsidyLists.edges.flatMap(({ node }) =>
      node.lines.edges.map(({ node: line }) => line.flags),
    );
    const above = flags.filter((of) => of.some(({ code }) => code === 'LOANS_TOGETHER_ABOVE_LIMIT'));
    expect(above).toHaveLength(13);
  });

  test('安阳: 19 of 40 posts are to be extended', async () => {
    const posts = await ask<object>(
      'employment@410526',
      `{ all: publicWelfarePosts { totalCount edges { cursor } }
         due: publicWelfarePosts(filter: { extension: DUE }) { totalCount edges { cursor } } }`,
    );
    expect(posts).toMatchObject({ all: { totalCount: 40 }, due: { totalCount: 19 } });
  });

  test('安阳: 250,000.00 of renovation money are due for 16 projects, 23,000.00 are exempt', async () => {
    const { renovationFundsDue } = await ask<{ renovationFundsDue: object }>(
      'housing@410526',
      '{ renovationFundsDue(year: 2025) { projects due outstanding exempt exemptOutstanding } }',
    );
    expect(renovationFundsDue).toEqual({
      ...{ projects: 20, due: 16, outstanding: '250000.00', exempt: 2, exemptOutstanding: '23000.00' },
    });
  });

  test('博罗: the run of 20 December names 18 cases and 25 to review, and three bills of 16,791.29 come after it', async () => {
    const { medicalRun } = await ask<{ medicalRun: object }>(
      'health@441322',
      `{ medicalRun(division: "441322", year: 2025) { cutOff figures { cases toReview } gap { bills selfPaid } } }`,
    );
    expect(medicalRun).toEqual({
      cutOff: '2025-12-20',
      figures: { cases: 18, toReview: 25 },
      gap: { bills: 3, selfPaid: '16791.29' },
    });
  });

  interface Short {
    allowancePayments: {
      totalCount: number;
      edges: { node: { shortfall: string; household: { code: string } } }[];
    };
  }

  test('济源: 10 of 25 rows are short by 2,757.00, and the 8 households short in their newest month get no label', async () => {
    const CIVIL = 'civil-affairs@419001';
    const { all, short } = await ask<Record<'all' | 'short', Short['allowancePayments']>>(
      CIVIL,
      `{ all: allowancePayments { totalCount edges { node { shortfall household { code } } } }
         short: allowancePayments(filter: { short: true }, first: 50) { totalCount edges { node { shortfall household { code } } } } }`,
    );
    expect([all.totalCount, short.totalCount]).toEqual([25, 10]);
    const fen = short.edges.reduce((sum, { node }) => sum + Math.round(Number(node.shortfall) * 100), 0);
    expect(fen).toBe(275_700);
    const codes = [...new Set(short.edges.map(({ node }) => node.household.code))];
    const blocked: string[] = [];
    for (const code of codes) {
      const { householdByCode } = await ask<{
        householdByCode: { id: string; monitored: object | null; paidInFull: { outcome: string } };
      }>(
        CIVIL,
        `query ($code: String!) { householdByCode(code: $code) { id monitored(asOf: "2025-12-30") { id }
           paidInFull(asOf: "2025-12-30") { outcome } } }`,
        { code },
      );
      const { setSafetyNetLabel } = await ask<{ setSafetyNetLabel: { code?: string } }>(
        `township@${code.slice(0, 9)}`,
        `mutation ($input: SetSafetyNetLabelInput!) { setSafetyNetLabel(input: $input) { __typename
           ... on UserError { code } } }`,
        {
          input: {
            householdId: householdByCode.id,
            occurredOn: '2025-12-30',
            idempotencyKey: `label-${code}`,
          },
        },
      );
      if (householdByCode.paidInFull.outcome === 'GRANTED') continue;
      blocked.push(code);
      // Who is released is not labelled at all.
      const isMonitored = householdByCode.monitored !== null;
      const refusal = isMonitored ? 'MEASURES_NOT_FULLY_DELIVERED' : 'NOT_MONITORED';
      expect([code, setSafetyNetLabel.code]).toEqual([code, refusal]);
    }
    expect(blocked).toHaveLength(8);
  });

  test('济源: 92.09 % of the central money go to industry, cut and not rounded', async () => {
    const { targets } = await ask<{
      targets: { id: string; financeActual: { value: string } | null }[];
    }>(
      'finance@419001',
      '{ targets(division: "419001", asOf: "2025-12-31") { id financeActual { value } } }',
    );
    expect(targets.find(({ id }) => id === 'central-fund-industry-share')?.financeActual).toEqual({
      value: '92.09',
    });
  });
}

import { join } from 'node:path';
import { loadFile } from '../src/client/load-file';
import { awaitSettled } from '../src/demo/await-settled';
import { loadRows } from './loaded-ledger';
import { AN_YANG, BO_LUO, PlayedHousehold } from './played-household';
import { taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

const POSTS = '户编号,姓名,证件号码,用工形式,岗位,起始日,到期日,月补贴';
const BILLS = '证件号码,户编号,结算日期,类别,医疗总费用,基本医保支付,大病保险支付,医疗救助支付,个人自付';

interface Relief {
  state: string;
  household: { id: string } | null;
  [field: string]: unknown;
}

/** The scenarios of the employment and the health department, on a graph that has started when they run. */
export function postAndBillScenarios(graph: () => WholeGraph): void {
  test('scenario 27, AY-2025-3.1.2a: an agreement to June 2026 runs to its day, though its household was released before', async () => {
    const household = await PlayedHousehold.register(graph(), AN_YANG, ['1975-05-05']);
    await household.does('county', 'takeOverMonitoring', '2025-04-10', taken('2024-06-01', '2025-04-01'));
    const [holder] = household.named;
    const post = `${household.code},${holder?.name},${holder?.certificateNumber},乡村公益性岗位,护林员,2024-07-01,2026-06-30,300`;
    await loadRows(graph(), 'employment@410526', [POSTS, post]);
    const contract = (asOf: string) =>
      `publicWelfarePosts { edges { node { contract(asOf: "${asOf}") { until decision { outcome clauses { id } } } } } }`;
    const running = {
      until: '2026-06-30',
      decision: { outcome: 'GRANTED', clauses: expect.arrayContaining([{ id: 'AY-2025-3.1.2a' }]) },
    };
    await household.sees(
      contract('2026-03-01'),
      (shown: object) => JSON.stringify(shown).includes('AY-2025-3.1.2a'),
      'employment',
    );
    const shown = async (asOf: string) =>
      (
        await household.shows<{ publicWelfarePosts: { edges: { node: { contract: object } }[] } }>(
          contract(asOf),
          'employment',
        )
      ).publicWelfarePosts.edges.map(({ node }) => node.contract);
    expect(await shown('2026-03-01')).toMatchObject([running]);
    expect(await shown('2026-06-30')).toMatchObject([running]);
    expect(await shown('2026-07-01')).toMatchObject([
      { until: '2026-06-30', decision: { outcome: 'REFUSED' } },
    ]);
  });

  test('scenario 39, BL-2022-4.4.4a, BL-2022-4.4.4b, BL-2022-4.4.4c: the run of 2025 names who paid more than 10,000, without an amount, 17 and 25 to review of the sample; 2026 has none', async () => {
    const sample = join(__dirname, '..', '..', 'demo', 'bo-luo-2025');
    for (const file of ['防止返贫致贫监测对象信息_20251130.xlsx', '医保结算明细_2025.csv'])
      await loadFile(await graph().as('county@441322'), join(sample, file), `sample-${file}`);
    const [atLimit, named, toReview] = [
      await billed('脱贫户', '10000.00'),
      await billed('脱贫户', '10000.01'),
      await billed('一般农户', '10000.01'),
    ];
    const county = '441322';
    const health = await graph().as(`health@${county}`);
    expect(await awaitSettled(await graph().as('admin@'))).toBe(true);
    const run = async (year: number, occurredOn: string, version = 'none') => {
      const { data, errors } = await health.ask<{ runMedicalAccounts: object }>(
        `mutation ($input: RunMedicalAccountsInput!) { runMedicalAccounts(input: $input) { __typename
           ... on UserError { code clauses { id } } } }`,
        { input: { division: county, year, version, occurredOn, idempotencyKey: `run-${year}` } },
      );
      if (!data) throw new Error(JSON.stringify(errors));
      return data.runMedicalAccounts;
    };
    const { data: preview } = await health.ask<{ medicalRunPreview: { version: string } }>(
      `{ medicalRunPreview(division: "${county}", year: 2025, on: "2025-12-15") { version } }`,
    );
    expect(await run(2025, '2025-12-15', preview?.medicalRunPreview.version)).toEqual({
      __typename: 'HealthRecorded',
    });
    const { data: cases } = await health.ask<{
      medicalReliefCases: { edges: { node: Relief }[] };
    }>(
      '{ medicalReliefCases(filter: { kind: EXTRA }, first: 200) { edges { node { state amount selfPaid household { id } } } } }',
    );
    const all = cases?.medicalReliefCases.edges.map(({ node }) => node) ?? [];
    const caseOf = ({ id }: PlayedHousehold) => all.filter(({ household }) => household?.id === id);
    expect(caseOf(atLimit)).toEqual([]);
    expect(caseOf(named)).toMatchObject([{ state: 'CASE', amount: null, selfPaid: '10000.01' }]);
    expect(caseOf(toReview)).toMatchObject([{ state: 'TO_REVIEW', amount: null, selfPaid: '10000.01' }]);
    const own = new Set([named.id, toReview.id]);
    const ofSample = all.filter(({ household }) => !own.has(household?.id ?? ''));
    const count = (as: string) => ofSample.filter(({ state }) => state === as).length;
    expect([count('CASE'), count('TO_REVIEW')]).toEqual([17, 25]);
    expect(await run(2026, '2026-12-15')).toMatchObject({
      code: 'NO_RUN_THIS_YEAR',
      clauses: [{ id: 'BL-2022-4.4.4b' }],
    });
  }, 120_000);

  async function billed(householdType: string, selfPaid: string): Promise<PlayedHousehold> {
    const household = await PlayedHousehold.register(graph(), BO_LUO, ['1970-05-05'], {
      household: { householdType },
    });
    await household.does('county', 'takeOverMonitoring', '2025-03-10', taken('2024-06-01'));
    const [member] = household.named;
    const total = (Number(selfPaid) + 10_000).toFixed(2);
    await loadRows(graph(), 'health@441322', [
      BILLS,
      `${member?.certificateNumber},${household.code},2025-06-01,住院,${total},10000.00,0,0,${selfPaid}`,
    ]);
    return household;
  }
}

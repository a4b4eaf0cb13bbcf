import { BO_LUO, PlayedHousehold, ZHENG_ZHOU } from './played-household';
import { taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

/** The scenarios of civil affairs in 河南 and 博罗, on a graph that has started when they run. */
export function assistanceScenarios(graph: () => WholeGraph): void {
  test('scenario 35, HN-2020-4.3d, HN-2020-4.3e, HN-2020-4.3f: a grant runs out for incomes inside the band and spans that are allowed', async () => {
    const household = await PlayedHousehold.register(graph(), ZHENG_ZHOU, ['1960-05-05']);
    const recorded = await household.says('civil-affairs', 'recordAllowance', '2020-06-01', {
      ...{ name: '农村低保', approved: '300.00', paid: '300.00' },
    });
    const { grant: grantId } = recorded.allowance as { grant: string };
    const runsOut = (incomePerHead: string, months = 12, householdKind = 'REGISTERED') =>
      household.does('civil-affairs', 'startGradualExit', '2020-07-01', {
        ...{ grantId, householdKind, incomePerHead, incomeSource: '入户核算', months },
      });
    for (const [income, code] of [
      ['4260.00', 'INCOME_NOT_ABOVE_STANDARD'],
      ['6390.01', 'INCOME_ABOVE_EXIT_BAND'],
    ] as const)
      expect(await runsOut(income)).toMatchObject({ code, clauses: [{ id: 'HN-2020-4.3d' }] });
    for (const months of [5, 13])
      expect(await runsOut('4260.01', months, 'MARGINAL')).toMatchObject({
        ...{ code: 'EXIT_LENGTH_NOT_ALLOWED', clauses: expect.arrayContaining([{ id: 'HN-2020-4.3f' }]) },
      });
    expect(await runsOut('4260.01')).toMatchObject({
      exit: { firstDay: '2020-07-01', until: '2021-06-30', clause: { id: 'HN-2020-4.3e' } },
    });
    expect(
      await household.shows(
        'last: subsistenceAllowance(asOf: "2021-06-30") { approvedMonthly } after: subsistenceAllowance(asOf: "2021-07-01") { month }',
        'civil-affairs',
      ),
    ).toEqual({ last: { approvedMonthly: '300.00' }, after: null });
  });

  test('scenario 35, HN-2020-4.3d: 6,390.00 is still inside the band', async () => {
    const household = await PlayedHousehold.register(graph(), ZHENG_ZHOU, ['1960-05-05']);
    const recorded = await household.says('civil-affairs', 'recordAllowance', '2020-06-01', {
      ...{ name: '农村低保', approved: '300.00', paid: '300.00' },
    });
    const { grant: grantId } = recorded.allowance as { grant: string };
    expect(
      await household.does('civil-affairs', 'startGradualExit', '2020-07-01', {
        ...{ grantId, householdKind: 'REGISTERED', incomePerHead: '6390.00' },
        ...{ incomeSource: '入户核算', months: 12 },
      }),
    ).toMatchObject({ exit: { until: '2021-06-30' } });
  });

  test('scenario 37, BL-2022-4.3b, BL-2022-4.3c: the premium is paid to the day before the sixtieth birthday, and not for a pupil', async () => {
    const household = await PlayedHousehold.register(graph(), BO_LUO, ['1962-05-10']);
    await household.does('county', 'takeOverMonitoring', '2022-03-10', taken('2021-06-01'));
    const pupil = await PlayedHousehold.register(graph(), BO_LUO, ['2005-01-01'], {
      member: { schoolStatus: '普通高中一年级' },
    });
    await pupil.does('county', 'takeOverMonitoring', '2022-03-10', taken('2021-06-01'));
    const subsidy = (asOf: string) =>
      `members { person { pensionSubsidy(asOf: "${asOf}") { percent decision { outcome } } } }`;
    const granted = [{ person: { pensionSubsidy: { percent: 100, decision: { outcome: 'GRANTED' } } } }];
    const refused = [{ person: { pensionSubsidy: { percent: null, decision: { outcome: 'REFUSED' } } } }];
    await household.sees(
      subsidy('2022-05-09'),
      (shown: { members: object[] }) => JSON.stringify(shown.members) === JSON.stringify(granted),
      'civil-affairs',
    );
    await pupil.sees(
      subsidy('2022-05-09'),
      (shown: { members: object[] }) => JSON.stringify(shown.members) === JSON.stringify(refused),
      'civil-affairs',
    );
    expect(await household.shows(subsidy('2022-05-10'), 'civil-affairs')).toEqual({ members: refused });
    const [personId] = household.members;
    const pays = (day: string) =>
      household.does('civil-affairs', 'recordPensionPremium', day, { personId, amount: '200.00' });
    expect(await pays('2022-05-10')).toMatchObject({
      __typename: 'DecisionRefused',
      clauses: expect.arrayContaining([{ id: 'BL-2022-4.3c' }]),
    });
    expect(await pays('2022-05-09')).toMatchObject({ premium: { year: 2022, paidByGovernment: '200.00' } });
  });
}

import { AN_YANG, type Gateway, PlayedHousehold, ZHENG_ZHOU } from './played-household';
import { taken } from './played-steps';

const recorded = { __typename: 'CaseActRecorded' };

/** The scenarios of 安阳 and 郑州, on a stack that has started when they run. */
export function heNanScenarios(stack: () => Gateway): void {
  const register = (place: typeof AN_YANG) => PlayedHousehold.register(stack(), place, ['1970-05-05']);

  test('scenario 14, AY-2025-3.3.3c, AY-2025-1.1c: renovation first; a key household both times', async () => {
    const household = await register(AN_YANG);
    await household.does('county', 'takeOverMonitoring', '2025-01-10', taken('2024-06-01'));
    const works = { year: 2025, grade: 'D', startedOn: '2025-05-01', plannedUntil: '2025-11-30' };
    const money = { approved: '20000.00', paid: '20000.00' };
    const begun = await household.says('housing', 'recordRenovation', '2025-09-01', { ...works, ...money });
    await renovations(household, 1);
    const release = (day: string) =>
      household.does('county', 'recordElimination', day, {
        mode: 'ASSISTED',
        reason: '本地未印发消除程序，县级研究确定',
      });
    expect(await release('2025-10-01')).toMatchObject({
      code: 'HOUSING_RENOVATION_INCOMPLETE',
      clauses: expect.arrayContaining([{ id: 'AY-2025-3.3.3c' }]),
    });
    const { id: renovationId } = begun.renovation as { id: string };
    await household.says('housing', 'recordRenovation', '2025-11-10', {
      ...works,
      ...money,
      renovationId,
      completedOn: '2025-11-10',
    });
    await household.sees(
      'departmentRenovations { completedOn }',
      ({ departmentRenovations: [only] }: { departmentRenovations: { completedOn: string | null }[] }) =>
        only?.completedOn === '2025-11-10',
    );
    expect(await release('2025-11-10')).toMatchObject(recorded);
    expect(
      await household.shows(
        'before: keyHousehold(asOf: "2025-10-01") { outcome } after: keyHousehold(asOf: "2025-12-01") { outcome }',
      ),
    ).toEqual({ before: { outcome: 'GRANTED' }, after: { outcome: 'GRANTED' } });
  });

  test('scenario 15, AY-2025-3.3.3a: complete but not paid in full is eliminated by default; at the end of the year 5,000.00 are overdue', async () => {
    const household = await register(AN_YANG);
    await household.does('county', 'takeOverMonitoring', '2025-01-10', taken('2024-06-01'));
    await household.says('housing', 'recordRenovation', '2025-11-10', {
      year: 2025,
      grade: 'D',
      startedOn: '2025-05-01',
      plannedUntil: '2025-11-30',
      completedOn: '2025-11-10',
      approved: '20000.00',
      paid: '15000.00',
    });
    await renovations(household, 1);
    expect(
      await household.does('county', 'recordElimination', '2025-11-15', {
        mode: 'ASSISTED',
        reason: '本地未印发消除程序，县级研究确定',
      }),
    ).toMatchObject(recorded);
    const { renovations: owed } = await household.shows<{ renovations: { edges: { node: object }[] } }>(
      'renovations { edges { node { funds(asOf: "2026-01-01") { dueOn outstanding exempt decision { outcome } } } } }',
      'housing',
    );
    expect(owed.edges).toMatchObject([
      {
        node: {
          funds: {
            ...{ dueOn: '2025-12-31', outstanding: '5000.00', exempt: false },
            decision: { outcome: 'REFUSED' },
          },
        },
      },
    ]);
    await household.sees(
      'obligations(asOf: "2026-01-01") { edges { status node { kind dueOn } } }',
      ({ obligations }: { obligations: { edges: { status: string; node: { kind: string } }[] } }) =>
        obligations.edges.some(
          ({ status, node }) => status === 'OVERDUE' && node.kind === 'RENOVATION_FUNDS',
        ),
    );
  });

  test('scenario 19, AY-2025-1.1a, AY-2025-3.3.4c: re-labelled the same day it falls back; the two-year clock starts anew', async () => {
    const household = await register(AN_YANG);
    await household.does('county', 'takeOverMonitoring', '2025-01-10', taken('2023-02-01', '2024-12-31'));
    expect(await household.shows('keyHousehold(asOf: "2025-06-30") { outcome }')).toEqual({
      keyHousehold: { outcome: 'REFUSED' },
    });
    const confirmed = await household.does('village', 'confirmSetback', '2025-07-01', {
      evidence: { setback: 'INCOME_DROP', statement: '务工收入骤降' },
    });
    expect(confirmed).toMatchObject(recorded);
    expect(
      await household.does('township', 'relabelRisk', '2025-07-01', {
        caseId: confirmed.case?.id,
        evidence: { reason: '收入骤降' },
      }),
    ).toMatchObject(recorded);
    expect(
      await household.shows(
        'keyHousehold(asOf: "2025-07-01") { outcome } longUnresolved(asOf: "2026-06-30") { since }',
      ),
    ).toEqual({ keyHousehold: { outcome: 'GRANTED' }, longUnresolved: { since: '2025-07-01' } });
  });

  test('scenario 28, AY-2025-3.4a, AY-2025-3.4b: pairing is locked to the end of the year; 四个不摘 stay', async () => {
    const household = await register(AN_YANG);
    await household.does('county', 'takeOverMonitoring', '2025-01-25', taken('2024-03-01', '2025-01-20'));
    const helper = { name: '王工', unit: '县农业农村局', post: '科员', civilServant: true };
    expect(await household.does('township', 'assignHelper', '2025-01-25', helper)).toMatchObject({
      __typename: 'HelperAssigned',
    });
    expect(
      await household.does('township', 'endPairing', '2025-10-01', { reason: '风险已消除' }),
    ).toMatchObject({
      code: 'PAIRING_LOCKED',
      clauses: expect.arrayContaining([{ id: 'AY-2025-3.4a' }]),
    });
    expect(
      await household.does('township', 'endPairing', '2026-01-01', { reason: '风险已消除' }),
    ).toMatchObject({
      __typename: 'PairingEnded',
    });
    const { pairing } = await household.shows<{ pairing: { fourNoRemovals: { kept: string[] } } }>(
      'pairing(asOf: "2026-01-02") { fourNoRemovals { kept } }',
    );
    expect(pairing.fourNoRemovals.kept.toSorted()).toEqual([
      'HELP',
      'POLICY',
      'RESPONSIBILITY',
      'SUPERVISION',
    ]);
  });

  test('scenario 34, ZZ-2020-2.1b, ZZ-2020-2.1d: a household of 2019 repeats the four steps by 2020-05-10, a Sunday', async () => {
    const household = await register(ZHENG_ZHOU);
    await household.does('county', 'takeOverMonitoring', '2020-04-20', taken('2019-11-01'));
    const received = await household.does('village', 'receiveLead', '2020-04-25', {
      channel: 'SURVEY',
      leadType: 'HOUSING',
    });
    const { id: leadId } = received.lead as { id: string };
    const selected = await household.does('village', 'recordVillageSelection', '2020-04-26', {
      leadId,
      evidence: { organisersPresent: ['村“两委”', '驻村工作队', '脱贫责任组'], passed: true },
    });
    expect(selected).toMatchObject(recorded);
    const { cases } = await household.shows<{ cases: object[] }>(
      `cases { steps { kind } last: deadline(asOf: "2020-05-10") { dueOn status clauses { id } }
        late: deadline(asOf: "2020-05-11") { status } }`,
    );
    expect(cases).toMatchObject([
      {
        steps: [
          { kind: 'VILLAGE_SELECTION' },
          { kind: 'TOWNSHIP_REVIEW' },
          { kind: 'COUNTY_DECISION' },
          { kind: 'ENTRY' },
        ],
        last: { dueOn: '2020-05-10', status: 'OPEN' },
        late: { status: 'OVERDUE' },
      },
    ]);
  });
}

async function renovations(household: PlayedHousehold, count: number): Promise<void> {
  await household.sees(
    'departmentRenovations { year }',
    ({ departmentRenovations }: { departmentRenovations: object[] }) =>
      departmentRenovations.length === count,
  );
}

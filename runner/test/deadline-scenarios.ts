import { AN_YANG, type Gateway, PlayedHousehold, PU_AN } from './played-household';
import { broughtToReview, POSTING, taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

const RELEASE = { mode: 'ASSISTED', reason: '本地未印发消除程序，县级研究确定' };

/** A clock of a household as supervision shows it. */
export interface Clock {
  kind: string;
  dueOn: string;
  provisional: boolean;
  notices: string[];
  latestPublicityOn: string | null;
}

/** The clocks of a household by kind, once the last of `kinds` is there. */
export async function clocksOf(
  household: PlayedHousehold,
  asOf: string,
  kinds: readonly string[],
): Promise<Readonly<Record<string, Clock>>> {
  const fields = `obligations(asOf: "${asOf}") { edges { node { kind dueOn provisional notices latestPublicityOn } } }`;
  let found: Record<string, Clock> = {};
  await household.sees<{ obligations: { edges: { node: Clock }[] } | null }>(fields, ({ obligations }) => {
    found = Object.fromEntries((obligations?.edges ?? []).map(({ node }) => [node.kind, node]));
    return kinds.every((kind) => kind in found);
  });
  return found;
}

/** The scenarios whose days are counted by official calendars, and the money of a renovation, on a stack that has started when they run. */
export function deadlineScenarios(stack: () => Gateway): void {
  async function led(foundOn: string): Promise<PlayedHousehold> {
    const household = await PlayedHousehold.register(stack(), PU_AN, ['1970-05-05']);
    await household.does('village', 'receiveLead', foundOn, { channel: 'DAILY_CHECK', leadType: 'HOUSING' });
    return household;
  }
  const BOTH = ['VERIFICATION', 'IDENTIFICATION'];

  test('scenario 1, PA-2025-1.2a, PA-2025-2.3c, PA-2025-2.3d: across the National Day holidays; posted after 9 October the case ends late', async () => {
    const household = await PlayedHousehold.register(stack(), PU_AN, ['1970-05-05']);
    const caseId = await broughtToReview(household, '2025-09-30', '2025-10-10');
    const clocks = await clocksOf(household, '2025-10-01', BOTH);
    expect(clocks.VERIFICATION).toMatchObject({ dueOn: '2025-10-14', provisional: false });
    expect(clocks.IDENTIFICATION).toMatchObject({ dueOn: '2025-10-15', latestPublicityOn: '2025-10-09' });
    const posted = (occurredOn: string, further: object) =>
      household.does('village', 'postPublicity', occurredOn, { caseId, ...POSTING, ...further });
    expect(await posted('2025-10-10', {})).toMatchObject({ code: 'LATE_REASON_NEEDED' });
    expect(await posted('2025-10-10', { lateReason: '国庆假期' })).toMatchObject({
      __typename: 'CaseActRecorded',
      warnings: expect.arrayContaining([{ code: 'POSTING_LATE' }]),
    });
    const inTime = await PlayedHousehold.register(stack(), PU_AN, ['1970-05-05']);
    const other = await broughtToReview(inTime, '2025-09-30', '2025-10-09');
    expect(
      await inTime.does('township', 'recordTownshipReview', '2025-10-14', {
        caseId: other,
        evidence: { signingOffices: ['产业服务中心', '民政办'], passed: true },
      }),
    ).toMatchObject({ code: 'PUBLICITY_TOO_SHORT', possibleFrom: '2025-10-15' });
  });

  test('scenario 3, PA-2025-1.2a: the Sunday that is worked counts', async () => {
    const household = await led('2025-09-26');
    expect((await clocksOf(household, '2025-10-01', BOTH)).VERIFICATION).toMatchObject({
      ...{ dueOn: '2025-10-10', provisional: false, notices: [] },
    });
  });

  test('scenario 5, PA-2025-1.2a, PA-2025-2.3c: over New Year by the calendars of both years', async () => {
    const household = await led('2025-12-29');
    const clocks = await clocksOf(household, '2025-12-30', BOTH);
    expect(clocks.VERIFICATION).toMatchObject({ dueOn: '2026-01-06', provisional: false, notices: [] });
    expect(clocks.IDENTIFICATION).toMatchObject({ dueOn: '2026-01-13', provisional: false });
  });

  test('scenario 15, AY-2025-3.3.3a: where the county asks for the money first, 15,000 of 20,000 hold the release', async () => {
    const place = { village: '410526103200' };
    const strict = await PlayedHousehold.register(stack(), place, ['1970-05-05']);
    const open = await PlayedHousehold.register(stack(), AN_YANG, ['1970-05-05']);
    const outcomes = [];
    for (const household of [strict, open]) {
      await household.does('county', 'takeOverMonitoring', '2025-01-10', taken('2024-06-01'));
      await household.says('housing', 'recordRenovation', '2025-11-10', {
        ...{ year: 2025, grade: 'D', startedOn: '2025-05-01', plannedUntil: '2025-11-30' },
        ...{ completedOn: '2025-11-10', approved: '20000.00', paid: '15000.00' },
      });
      await household.sees(
        'departmentRenovations { year }',
        ({ departmentRenovations: all }: { departmentRenovations: object[] }) => all.length === 1,
      );
      outcomes.push(await household.does('county', 'recordElimination', '2025-11-15', RELEASE));
    }
    expect(outcomes).toMatchObject([
      { __typename: 'DecisionRefused', code: 'HOUSING_FUNDS_UNPAID' },
      { __typename: 'CaseActRecorded' },
    ]);
  });
}

/** What a calendar that is not out yet does to a day, and its coming, on a graph whose supervision is started again for it. */
export function calendarScenario(graph: () => WholeGraph): void {
  test('scenario 5, PA-2025-1.2a: without the calendar of 2026 the visit is due by Monday to Friday and says so; with it the day is another', async () => {
    const late = await PlayedHousehold.register(graph(), PU_AN, ['1970-05-05']);
    const supervision = async (years: string) => {
      await graph().stopService('supervision');
      await graph().startService('supervision', { CALENDAR_YEARS: years });
    };
    await supervision('2018-2025');
    await late.does('village', 'receiveLead', '2025-12-29', { channel: 'DAILY_CHECK', leadType: 'HOUSING' });
    const due = async () => (await clocksOf(late, '2025-12-30', ['VERIFICATION'])).VERIFICATION;
    expect(await due()).toMatchObject({
      ...{ dueOn: '2026-01-05', provisional: true, notices: ['CALENDAR_NOT_LOADED'] },
    });
    await supervision('2018-2026');
    expect(await due()).toMatchObject({ dueOn: '2026-01-06', provisional: false, notices: [] });
  }, 120_000);
}

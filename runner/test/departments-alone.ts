import { awaitSettled } from '../src/demo/await-settled';
import { AN_YANG, PlayedHousehold } from './played-household';
import { taken } from './played-steps';
import type { WholeGraph } from './whole-graph';

const DECISION = '{ outcome reasons { code clause { id } } }';
const ON = 'asOf: "2025-06-10"';

/** What each department decides of a household of 安阳, as its own staff ask it. */
const DECIDED: Readonly<Record<string, { readonly staff: string; readonly asked: string }>> = {
  finance: {
    staff: 'finance',
    asked: `members { person { loanEligibility(${ON}, termMonths: 12) ${DECISION} } }`,
  },
  employment: {
    staff: 'employment',
    asked: `members { person { transportSubsidy(${ON}, year: 2025) { decision ${DECISION} } } }`,
  },
  health: {
    staff: 'health',
    asked: `members { person { treatFirst(on: "2025-06-10", hospital: "H1") ${DECISION} } }`,
  },
  education: {
    staff: 'education',
    asked: `members { person { educationRelief(${ON}) ${DECISION} } }`,
  },
  'housing-water': {
    staff: 'housing',
    asked: `housingAnswer(${ON}) { secure decision ${DECISION} } renovationRight(${ON}) { decision ${DECISION} }`,
  },
  'social-assistance': {
    staff: 'civil-affairs',
    asked: `mustEnrol(${ON}) ${DECISION} highestTier(${ON}) ${DECISION}`,
  },
};
const DEPARTMENTS = Object.keys(DECIDED);

/** That departments start and decide by what they hold, whoever else is away; on a graph that has started when it runs. */
export function departmentsAlone(graph: () => WholeGraph): void {
  test('each department starts with all others away and decides as before, and so do five with the sixth away', async () => {
    const household = await PlayedHousehold.register(graph(), AN_YANG, ['1970-05-05']);
    await household.does('county', 'takeOverMonitoring', '2025-03-10', taken('2024-06-01'));
    expect(await awaitSettled(await graph().as('admin@'))).toBe(true);
    const decides = async (department: string) => {
      const { asked = '', staff = '' } = DECIDED[department] ?? {};
      return JSON.stringify(await household.shows<object>(asked, staff));
    };
    const before = new Map<string, string>();
    for (const department of DEPARTMENTS) {
      const decided = await decides(department);
      expect(decided).toContain('"outcome":');
      expect(decided).not.toContain('STANDING_UNKNOWN');
      before.set(department, decided);
    }
    for (const department of DEPARTMENTS) await graph().stopService(department);
    for (const department of DEPARTMENTS) {
      await graph().startService(department);
      expect([department, await decides(department)]).toEqual([department, before.get(department)]);
      await graph().stopService(department);
    }
    const [away = '', ...there] = DEPARTMENTS;
    for (const department of there) await graph().startService(department);
    for (const department of there)
      expect([department, await decides(department)]).toEqual([department, before.get(department)]);
    await graph().startService(away);
    expect(await decides(away)).toBe(before.get(away));
  }, 240_000);
}

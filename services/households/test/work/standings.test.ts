import { addDays, officialCalendar, plainDate } from '@dixian/calendar';
import { type Law, loadPolicies, policiesDirectory } from '@dixian/policy';
import { standingActs } from '../../src/cases/domain/case-act';
import { rulesBy } from '../../src/cases/domain/case-rules';
import { foldCase } from '../../src/cases/domain/fold-case';
import { type ActRow, heldActs } from '../../src/cases/persistence/acts';
import { CASE_COLUMNS, type CaseRow } from '../../src/cases/persistence/cases';
import { termsByLaw } from '../../src/cases/use-cases/rules-of-case';
import { Cases, COUNTY, input, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { rowsOf } from '../running-households';

const FIRST = plainDate('2025-06-01');
const LAST = plainDate('2025-06-30');
const STEPS = [
  [TOWNSHIP, 'holdSpecialMeeting'],
  [VILLAGE, 'submitApplication'],
  [VILLAGE, 'recordHomeCheck'],
  [VILLAGE, 'recordVillageReview'],
  [VILLAGE, 'postPublicity'],
  [TOWNSHIP, 'recordTownshipReview'],
  [COUNTY, 'recordCountyDecision'],
  [COUNTY, 'announceIdentification'],
] as const;

let law: Law;
let cases: Cases;
beforeAll(async () => {
  law = { policies: await loadPolicies([policiesDirectory]), calendar: officialCalendar() };
  cases = await Cases.start('2025-07-01', 9);
  for (let history = 1; history <= 9; history++) await randomHistory(history);
}, 60_000);
afterAll(() => cases?.households.drop());

// Repeatable: the same numbers every time.
let seed = 20_250_314;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((seed / 2 ** 31) * below);
}

async function randomHistory(number: number): Promise<void> {
  const leadId = await cases.lead(`50023521679900${number}`, '2025-06-02');
  let day = plainDate('2025-06-02');
  let caseId = '';
  for (const [account, mutation] of STEPS.slice(0, 1 + random(STEPS.length + 2))) {
    day = addDays(day, mutation === 'recordTownshipReview' ? 6 : random(3));
    const target = ['holdSpecialMeeting', 'submitApplication'].includes(mutation) ? { leadId } : { caseId };
    const given = input(mutation, target, day, { lateReason: '道路中断' });
    const { case: of, act } = await cases.act(account, mutation, given);
    caseId = of?.id ?? caseId;
    if (random(3) > 0 || !act) continue;
    day = addDays(day, random(2));
    await cases.act(account, 'correctAct', {
      actId: act.id,
      occurredOn: day,
      lateReason: '道路中断',
      idempotencyKey: `correct-${act.id}`,
    });
  }
}

interface Read {
  row: CaseRow;
  acts: ActRow[];
}

async function everyCase(): Promise<Read[]> {
  const rows = await rowsOf<CaseRow>(
    cases.households,
    `SELECT ${CASE_COLUMNS} FROM monitoring_case ORDER BY id`,
  );
  return cases.households.service.parts.workerDb.read({ division: '', sector: '*' }, async (statements) => {
    const read: Read[] = [];
    for (const row of rows) read.push({ row, acts: await heldActs(statements, row.id) });
    return read;
  });
}

async function listed(asOf: string, filter: object = {}) {
  const { data, errors } = await cases.households.ask<{
    monitoringCases: {
      edges: { node: { id: string; standing: { state: string; nextStep: string | null } } }[];
    };
  }>(
    COUNTY,
    `query ($filter: MonitoringCaseFilter, $asOf: Date) { monitoringCases(filter: $filter, first: 200) {
       edges { node { id standing(asOf: $asOf) { state nextStep } } } } }`,
    { filter: { asOf, ...filter }, asOf },
  );
  expect(errors).toBeUndefined();
  return data.monitoringCases.edges.map(({ node }) => node);
}

async function expectEveryDay(): Promise<void> {
  const read = await everyCase();
  expect(read.length).toBeGreaterThan(5);
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const expected = read.flatMap(({ row, acts }) => {
      const terms = termsByLaw(law, row);
      if (!terms) return [];
      const { state, next, lastOn } = foldCase(rulesBy(terms, row, law.calendar), acts, day);
      return lastOn ? [{ id: row.id, state, next }] : [];
    });
    const ids = (some: { id: string }[]) => some.map(({ id }) => id).toSorted();
    expect(ids(await listed(day))).toEqual(ids(expected));
    for (const state of new Set(expected.map((one) => one.state))) {
      expect(ids(await listed(day, { state }))).toEqual(ids(expected.filter((one) => one.state === state)));
    }
    const waits = expected.filter(({ next }) => next === 'TOWNSHIP_REVIEW');
    expect(ids(await listed(day, { nextStep: 'TOWNSHIP_REVIEW' }))).toEqual(ids(waits));
  }
}

test('the list as of any day of random histories, with corrections, is what replaying the acts gives', async () => {
  const read = await everyCase();
  expect(read.some(({ acts }) => acts.some(({ corrects }) => corrects !== null))).toBe(true);
  expect(read.some(({ acts }) => standingActs(acts).length === STEPS.length)).toBe(true);
  await expectEveryDay();
}, 60_000);

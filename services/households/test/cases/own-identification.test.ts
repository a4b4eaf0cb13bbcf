import { enteredPacks } from '../packs';
import {
  codeIn,
  HUA,
  householdIn,
  notOf,
  OwnCase,
  type OwnPlace,
  officesOf,
  planned,
  QING_YANG,
  releasedAtOnce,
  startIn,
  YONG_CHENG,
  YUE_PU_HU,
} from './own-places';
import type { Cases, Mutation } from './running-case';
import { Evidence } from './running-release';

let cases: Cases;
let remove: () => Promise<void>;
beforeAll(async () => {
  const given = await enteredPacks('yue-pu-hu-2023', 'yong-cheng-2024', 'qing-yang-2024', 'an-yang-2026');
  remove = given.remove;
  cases = await startIn([YUE_PU_HU, YONG_CHENG, QING_YANG, HUA], given.variables, 3, '2026-12-01');
});
afterAll(async () => {
  await cases?.households.drop();
  await remove();
});

const leadOf = (place: OwnPlace, number = 1) =>
  cases.lead(codeIn(place, number), '2025-03-03', { by: officesOf(place).village });
const recorded = (state: string, nextStep: string | null) => ({
  __typename: 'CaseActRecorded',
  case: { state, nextStep },
});
const AUTHORISED = { evidence: { form: '书面', applicant: '户主', registration: 'RURAL' } };
const COMPARED = {
  evidence: { comparisons: [{ department: '民政局', agrees: true }], passed: true, category: null },
};
const APPROVED = {
  evidence: { comparisons: null, opinion: '同意', passed: true, category: 'MARGINAL', risks: ['因病'] },
};

type Step = [office: keyof ReturnType<typeof officesOf>, act: Mutation, day: string, ...rest: object[]];
async function through(of: OwnCase, place: OwnPlace, steps: readonly Step[]) {
  const states: string[] = [];
  for (const [office, act, day, change = {}] of steps) {
    const { case: after, ...outcome } = await of.act(officesOf(place)[office], act, day, change);
    states.push(after ? `${after.state} ${after.nextStep}` : JSON.stringify(outcome));
  }
  return states;
}

test('YC-2024-1a to YC-2024-7 the county compares before the review and approves after the township: each finishes its own step', async () => {
  const of = new OwnCase(cases, { leadId: await leadOf(YONG_CHENG) });
  const { village, county, township } = officesOf(YONG_CHENG);
  expect(await of.act(village, 'submitApplication', '2025-03-04', AUTHORISED)).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '入户核实',
    clauses: [{ id: 'YC-2024-1a' }, { id: 'YC-2024-1b' }],
  });
  expect(await of.act(village, 'recordHomeCheck', '2025-03-04')).toMatchObject(
    recorded('CHECKED', 'APPLICATION'),
  );
  expect(await of.act(village, 'submitApplication', '2025-03-05', AUTHORISED)).toMatchObject(
    recorded('APPLIED', 'COUNTY_DECISION'),
  );
  // What compares decides nothing yet: no category is asked for.
  expect(await of.act(county, 'recordCountyDecision', '2025-03-06', COMPARED)).toMatchObject(
    recorded('COMPARED', 'VILLAGE_REVIEW'),
  );
  expect(await of.act(county, 'recordCountyDecision', '2025-03-07', APPROVED)).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '村级初选：村级民主评议',
  });
  expect(await of.act(village, 'recordVillageReview', '2025-03-07')).toMatchObject(
    recorded('REVIEWED', 'POSTING'),
  );
  expect(await of.act(village, 'postPublicity', '2025-03-07')).toMatchObject(
    recorded('PUBLICISED', 'TOWNSHIP_REVIEW'),
  );
  expect(await of.act(township, 'recordTownshipReview', '2025-03-12')).toMatchObject({
    __typename: 'PublicityTooShort',
    possibleFrom: '2025-03-13',
    clauses: [{ id: 'YC-2024-3' }],
  });
  expect(await of.act(township, 'recordTownshipReview', '2025-03-13')).toMatchObject(
    recorded('TOWNSHIP_REVIEWED', 'COUNTY_DECISION'),
  );
  expect(await of.act(township, 'announceIdentification', '2025-03-14')).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '县级审批',
  });
  const undecided = { evidence: { ...APPROVED.evidence, category: null } };
  expect(await of.act(county, 'recordCountyDecision', '2025-03-14', undecided)).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['监测对象类别'],
  });
  expect(await of.act(county, 'recordCountyDecision', '2025-03-14', APPROVED)).toMatchObject({
    ...recorded('COUNTY_DECIDED', 'ANNOUNCEMENT'),
    case: { category: 'MARGINAL' },
  });
  expect(await of.act(township, 'announceIdentification', '2025-03-15')).toMatchObject(
    recorded('COUNTY_DECIDED', 'ENTRY'),
  );
  expect(await of.act(township, 'recordSystemEntry', '2025-03-16')).toMatchObject(
    recorded('IDENTIFIED', null),
  );
  expect(await of.steps(county)).toEqual([
    { code: 'home-check', kind: 'HOME_CHECK', doneOn: '2025-03-04' },
    { code: 'authorisation', kind: 'APPLICATION', doneOn: '2025-03-05' },
    { code: 'comparison', kind: 'COUNTY_DECISION', doneOn: '2025-03-06' },
    { code: 'village-review', kind: 'VILLAGE_REVIEW', doneOn: '2025-03-07' },
    { code: 'village-review', kind: 'POSTING', doneOn: '2025-03-07' },
    { code: 'township-review', kind: 'TOWNSHIP_REVIEW', doneOn: '2025-03-13' },
    { code: 'county-approval', kind: 'COUNTY_DECISION', doneOn: '2025-03-14' },
    { code: 'announcement', kind: 'ANNOUNCEMENT', doneOn: '2025-03-15' },
    { code: 'entry', kind: 'ENTRY', doneOn: '2025-03-16' },
  ]);
  const householdId = await householdIn(cases, YONG_CHENG);
  const plan = await planned(cases, YONG_CHENG, householdId, '2025-03-20');
  expect(plan.answer.__typename).toBe('HelpPlanRecorded');
  // It prints no steps of a release, so that its county decides and no clause is cited.
  expect(await releasedAtOnce(cases, YONG_CHENG, householdId, '2025-11-01')).toEqual([]);
  expect(of.cited.length).toBeGreaterThan(25);
  expect(notOf(YONG_CHENG, [...of.cited, ...plan.cited])).toEqual([]);
});

test('YPH-2023-1.0 to YPH-2023-1.3c the check at home comes first, and an authorisation that no act shows is a record', async () => {
  const of = new OwnCase(cases, { leadId: await leadOf(YUE_PU_HU) });
  const states = await through(of, YUE_PU_HU, [
    ['village', 'recordHomeCheck', '2025-03-04'],
    ['village', 'submitApplication', '2025-03-05', AUTHORISED],
  ]);
  expect(states).toEqual(['CHECKED APPLICATION', 'APPLIED RECORD']);
  const { village, county } = officesOf(YUE_PU_HU);
  expect(await of.act(village, 'recordEvidence', '2025-03-05', { evidence: { text: ' ' } })).toMatchObject({
    __typename: 'EvidenceMissing',
    missing: ['资产查询授权'],
    clauses: [{ id: 'YPH-2023-1.1b' }],
  });
  const onward = await through(of, YUE_PU_HU, [
    ['village', 'recordEvidence', '2025-03-05', { evidence: { text: '授权查询存款、车辆、房屋' } }],
    ['village', 'recordVillageReview', '2025-03-06'],
    ['village', 'postPublicity', '2025-03-06'],
    ['township', 'recordTownshipReview', '2025-03-12', { evidence: { checkers: ['乡镇干部'] } }],
    ['county', 'recordCountyDecision', '2025-03-13', APPROVED],
    ['county', 'announceIdentification', '2025-03-13'],
    ['township', 'recordSystemEntry', '2025-03-14'],
  ]);
  expect(onward).toEqual([
    'APPLIED VILLAGE_REVIEW',
    'REVIEWED POSTING',
    'PUBLICISED TOWNSHIP_REVIEW',
    'TOWNSHIP_REVIEWED COUNTY_DECISION',
    'COUNTY_DECIDED ANNOUNCEMENT',
    'COUNTY_DECIDED ENTRY',
    'IDENTIFIED null',
  ]);
  const steps = await of.steps(county);
  expect(steps.map(({ code, kind }) => `${code} ${kind}`).slice(1, 3)).toEqual([
    'application APPLICATION',
    'application RECORD',
  ]);
  const householdId = await householdIn(cases, YUE_PU_HU);
  const plan = await planned(cases, YUE_PU_HU, householdId, '2025-03-20');
  expect(plan.answer.__typename).toBe('HelpPlanRecorded');
  const release = new OwnCase(cases, { householdId });
  expect(
    await through(release, YUE_PU_HU, [
      ['village', 'nominateElimination', '2025-10-01'],
      ['village', 'recordVillageReview', '2025-10-02'],
      ['village', 'postPublicity', '2025-10-02'],
      ['township', 'recordTownshipReview', '2025-10-08', { evidence: { checkers: ['乡镇干部'] } }],
      ['county', 'approveElimination', '2025-10-09'],
      ['county', 'announceElimination', '2025-10-09'],
      ['township', 'recordSystemEntry', '2025-10-10'],
    ]),
  ).toEqual([
    'NOMINATED VILLAGE_REVIEW',
    'REVIEWED POSTING',
    'PUBLICISED TOWNSHIP_REVIEW',
    'TOWNSHIP_REVIEWED APPROVAL',
    'APPROVED ANNOUNCEMENT',
    'APPROVED ENTRY',
    'ELIMINATED null',
  ]);
  await release.steps(county);
  expect(notOf(YUE_PU_HU, [...of.cited, ...plan.cited, ...release.cited])).toEqual([]);
});

test.each([
  ['青阳', QING_YANG, []],
  ['安阳 2026', HUA, ['AY-2026-3.3.3']],
] as const)(
  '%s prints steps neither of identification nor of release: who is monitored elsewhere is taken over, planned for and released',
  async (_, place, decidedBy) => {
    const { village } = officesOf(place);
    const of = new OwnCase(cases, { leadId: await leadOf(place) });
    expect(await of.act(village, 'submitApplication', '2026-03-04', AUTHORISED)).toMatchObject({
      __typename: 'NoProcedure',
      clauses: [],
    });
    await new Evidence(cases, place.village).monitored(codeIn(place), '2026-03-01');
    const householdId = await householdIn(cases, place);
    const plan = await planned(cases, place, householdId, '2026-03-20');
    expect([plan.answer.__typename, plan.cited]).toEqual(['HelpPlanRecorded', []]);
    expect(await releasedAtOnce(cases, place, householdId, '2026-06-01')).toEqual(decidedBy);
  },
);

test('AY-2026-3.3.4b a setback after the release of 安阳 2026 goes by its green channel, and cites it alone', async () => {
  const { village, township, county } = officesOf(HUA);
  await new Evidence(cases, HUA.village).monitored(codeIn(HUA, 2), '2026-03-01', '2026-06-01');
  const of = new OwnCase(cases, { householdId: await householdIn(cases, HUA, 2) });
  expect(await of.act(village, 'confirmSetback', '2026-07-01')).toMatchObject(
    recorded('SETBACK_CONFIRMED', 'RELABELLING'),
  );
  expect(await of.act(township, 'relabelRisk', '2026-07-02')).toMatchObject(recorded('RELABELLED', null));
  await of.steps(county);
  expect(new Set(of.cited)).toEqual(new Set(['AY-2026-3.3.4b']));
});

test('an act names a case, a lead or a household, one of the three; a household without an open lead begins no identification', async () => {
  const { village } = officesOf(YONG_CHENG);
  const householdId = await householdIn(cases, YONG_CHENG, 2);
  const act = (target: object) =>
    cases.act(village, 'recordHomeCheck', {
      ...{ occurredOn: '2025-03-04', evidence: { income: '一', selfPaidExpenses: '二', difficulties: '三' } },
      ...{ idempotencyKey: JSON.stringify(target), ...target },
    });
  expect(await act({})).toMatchObject({ __typename: 'InvalidInput', field: 'caseId', code: 'REQUIRED' });
  expect(await act({ householdId, leadId: householdId })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'caseId',
    code: 'ONE_TARGET',
  });
  expect(await act({ householdId })).toMatchObject({
    __typename: 'InvalidInput',
    field: 'householdId',
    code: 'NO_OPEN_LEAD',
  });
  await leadOf(YONG_CHENG, 2);
  expect(await act({ householdId, lateReason: null })).toMatchObject(recorded('CHECKED', 'APPLICATION'));
  // Whoever names the household again means the case that goes on.
  expect(
    await cases.act(village, 'submitApplication', {
      ...{ householdId, occurredOn: '2025-03-05', idempotencyKey: 'goes-on' },
      evidence: AUTHORISED.evidence,
    }),
  ).toMatchObject(recorded('APPLIED', 'COUNTY_DECISION'));
});

test('a task of the second act of a kind is one of its own, named by its act', async () => {
  const of = new OwnCase(cases, { leadId: await leadOf(YONG_CHENG, 3) });
  await through(of, YONG_CHENG, [
    ['village', 'recordHomeCheck', '2025-03-04'],
    ['village', 'submitApplication', '2025-03-04', AUTHORISED],
    ['county', 'recordCountyDecision', '2025-03-05', COMPARED],
    ['village', 'recordVillageReview', '2025-03-05'],
    ['village', 'postPublicity', '2025-03-05'],
    ['township', 'recordTownshipReview', '2025-03-11'],
  ]);
  const householdId = await householdIn(cases, YONG_CHENG, 3);
  const asked = async (asOf: string) => {
    const { data, errors } = await cases.households.ask<{
      tasks: { edges: { node: { name: string; level: string; form: { mutation: string } | null } }[] };
    }>(
      officesOf(YONG_CHENG).county,
      'query ($filter: TaskFilter) { tasks(filter: $filter) { edges { node { name level form { mutation } } } } }',
      { filter: { household: householdId, kinds: ['CASE_STEP'], asOf } },
    );
    expect(errors).toBeUndefined();
    return data.tasks.edges.map(({ node }) => node);
  };
  expect(await asked('2025-12-01')).toEqual([
    { name: '县级审定', level: 'COUNTY', form: { mutation: 'recordCountyDecision' } },
  ]);
  // The first one, of the comparison, keeps its own day.
  expect((await asked('2025-03-04')).map(({ name }) => name)).toEqual(['县级审定']);
});

test('a case keeps what its document said: an entry is corrected in its own place, and who was monitored before is told so', async () => {
  const { county } = officesOf(YONG_CHENG);
  const householdId = await householdIn(cases, YUE_PU_HU, 2);
  await new Evidence(cases, YUE_PU_HU.village).monitored(codeIn(YUE_PU_HU, 2), '2024-03-01');
  const release = new OwnCase(cases, { householdId });
  // A monitored household has no identification to begin: its release does not begin with a check at home.
  expect(await release.act(officesOf(YUE_PU_HU).village, 'recordHomeCheck', '2025-06-01')).toMatchObject({
    __typename: 'StepOrder',
    missingStep: '提出名单',
  });
  const { data } = await cases.households.ask<{
    monitoringCases: { edges: { node: { procedureVersion: string; household: { code: string } } }[] };
  }>(county, '{ monitoringCases { edges { node { procedureVersion household { code } } } } }');
  const versions = data.monitoringCases.edges.map(({ node }) => node.procedureVersion);
  expect(versions.every((version) => /^[0-9a-f]{64}$/.test(version))).toBe(true);
});

import { Cases, COUNTY, EVIDENCE, type Outcome, TOWNSHIP, VILLAGE } from '../cases/running-case';
import { mutate } from '../mutate';
import { rowsOf } from '../running-households';

const COUNT = 40;
const MUTATIONS = {
  recordTownshipReviews: 'recordTownshipReview',
  recordCountyDecisions: 'recordCountyDecision',
  announceIdentifications: 'announceIdentification',
} as const;

interface Done {
  __typename: string;
  code?: string;
  field?: string;
  recorded?: number;
  refused?: number;
  results?: { case: { id: string } | null; result: Outcome }[];
}

const RESULT = `__typename ... on UserError { code } ... on InvalidInput { field } ... on NotFound { field }
  ... on CaseActsRecorded { recorded refused results { case { id } result { __typename
    ... on UserError { code } ... on NotFound { field } ... on InvalidInput { field } ... on WrongLevel { level }
    ... on CaseConflict { case { id state version nextStep category } }
    ... on CaseActRecorded { act { id sequence } case { id state version nextStep category } } } } }`;

let cases: Cases;
let ids: string[];
beforeAll(async () => {
  cases = await Cases.start('2025-07-01', COUNT);
  ids = [];
  for (let index = 1; index <= COUNT; index++) {
    ids.push(await cases.posted(`500235216799${String(index).padStart(3, '0')}`, '2025-06-02', '2025-06-03'));
  }
}, 120_000);
afterAll(() => cases?.households.drop());

async function many(account: string, mutation: keyof typeof MUTATIONS, change: object): Promise<Done> {
  const input = { occurredOn: '2025-06-10', evidence: EVIDENCE[MUTATIONS[mutation]], ...change };
  return mutate<Done>(cases.households, account, { mutation, input, fields: RESULT });
}

const actCount = async () => {
  const [row] = await rowsOf<{ n: number }>(cases.households, 'SELECT count(*)::int AS n FROM case_act');
  return row?.n ?? 0;
};
const versions = new Map<string, number>();
const items = (chosen: readonly string[], change: (index: number) => object = () => ({})) =>
  chosen.map((caseId, index) => ({ caseId, expectedVersion: versions.get(caseId) ?? 5, ...change(index) }));

test.each([
  ['none', [], 'items', 'REQUIRED'],
  ['more than 200', Array.from({ length: 201 }, (_, index) => `case-${index}`), 'items', 'TOO_MANY_ITEMS'],
  ['one twice', ['a', 'b', 'a'], 'items.2.caseId', 'REPEATED'],
])('%s at once: refused as a whole, nothing is written', async (_, chosen, field, code) => {
  const before = await actCount();
  const done = await many(TOWNSHIP, 'recordTownshipReviews', {
    items: chosen.map((caseId) => ({ caseId })),
    idempotencyKey: 'limits',
  });
  expect(done).toEqual({ __typename: 'InvalidInput', field, code });
  expect(await actCount()).toBe(before);
});

test('a key that is too long, and who takes no part, are refused as a whole', async () => {
  const asked = { items: items(ids), idempotencyKey: 'k'.repeat(201) };
  expect(await many(TOWNSHIP, 'recordTownshipReviews', asked)).toMatchObject({ code: 'TOO_LONG' });
  const done = await many('auditor@5002', 'recordTownshipReviews', {
    items: items(ids),
    idempotencyKey: 'key',
  });
  expect(done.__typename).toBe('NotPermitted');
});

test('each for itself: the wrong level and another county get an answer for each, and write nothing', async () => {
  const before = await actCount();
  const asked = { items: items(ids.slice(0, 3)), idempotencyKey: 'wrong' };
  const village = await many(VILLAGE, 'recordTownshipReviews', asked);
  expect(village).toMatchObject({ recorded: 0, refused: 3 });
  for (const { result } of village.results ?? []) expect(result).toMatchObject({ __typename: 'WrongLevel' });
  const elsewhere = await many('township@410526001', 'recordTownshipReviews', asked);
  for (const found of elsewhere.results ?? []) {
    expect(found).toMatchObject({ case: null, result: { __typename: 'NotFound', field: 'caseId' } });
  }
  expect(await actCount()).toBe(before);
});

test('PA-2025-2.3a4 forty reviews: one conflict among them hinders no other; the same call again writes nothing', async () => {
  const outdated = 7;
  const against = 11;
  const asked = {
    idempotencyKey: 'township-day',
    items: items(ids, (index) => ({
      ...(index === outdated && { expectedVersion: 4 }),
      ...(index === against && { evidence: { passed: false, reason: '家中有车' } }),
    })),
  };
  const before = await actCount();
  const done = await many(TOWNSHIP, 'recordTownshipReviews', asked);
  expect(done).toMatchObject({ recorded: COUNT - 1, refused: 1 });
  expect(await actCount()).toBe(before + COUNT - 1);
  expect(done.results?.map((one) => one.case?.id)).toEqual(ids);
  for (const [index, { result }] of (done.results ?? []).entries()) {
    if (index === outdated) {
      expect(result).toMatchObject({ __typename: 'CaseConflict', case: { id: ids[index], version: 5 } });
    } else {
      const state = index === against ? 'REJECTED' : 'TOWNSHIP_REVIEWED';
      expect(result).toMatchObject({ __typename: 'CaseActRecorded', case: { id: ids[index], state } });
    }
  }
  expect(await many(TOWNSHIP, 'recordTownshipReviews', asked)).toEqual(done);
  const others = [
    { ...asked, items: asked.items.slice(0, 20) },
    { ...asked, occurredOn: '2025-06-11' },
    { ...asked, evidence: { ...EVIDENCE.recordTownshipReview, checkers: ['民政办'] } },
  ];
  for (const other of others) {
    const answer = await many(TOWNSHIP, 'recordTownshipReviews', other);
    expect(answer).toMatchObject({ __typename: 'KeyInUse' });
  }
  expect(await actCount()).toBe(before + COUNT - 1);
  for (const { result } of done.results ?? []) {
    if (result.case) versions.set(result.case.id, result.case.version);
  }
});

test('PA-2025-2.3a5 the county decides together, another category for one; then all are announced', async () => {
  const chosen = ids.slice(20, 30);
  const decided = await many(COUNTY, 'recordCountyDecisions', {
    occurredOn: '2025-06-11',
    idempotencyKey: 'county-day',
    items: items(chosen, (index) => (index === 3 ? { evidence: { category: 'SUDDEN_SEVERE' } } : {})),
  });
  expect(decided).toMatchObject({ recorded: 10, refused: 0 });
  expect(decided.results?.map(({ result }) => result.case?.category)).toEqual(
    chosen.map((_, index) => (index === 3 ? 'SUDDEN_SEVERE' : 'MARGINAL')),
  );
  const announced = await many(COUNTY, 'announceIdentifications', {
    occurredOn: '2025-06-12',
    idempotencyKey: 'announce-day',
    items: chosen.map((caseId) => ({ caseId })),
  });
  expect(announced).toMatchObject({ recorded: 10 });
  for (const { result } of announced.results ?? [])
    expect(result).toMatchObject({ case: { state: 'IDENTIFIED' } });
});

test('what identification opens is about the time of monitoring', async () => {
  const { data } = await cases.households.ask<{
    tasks: { edges: { node: { kind: string; period: { id: string } | null; measure: object | null } }[] };
  }>(
    VILLAGE,
    '{ tasks(filter: { kinds: [MAKE_PLAN] }) { edges { node { kind period { id } measure { id } } } } }',
  );
  expect(data.tasks.edges).toHaveLength(10);
  for (const { node } of data.tasks.edges) {
    expect(node).toEqual({ kind: 'MAKE_PLAN', period: { id: expect.any(String) }, measure: null });
  }
});

test('an act of another kind of case is refused for each', async () => {
  const input = {
    occurredOn: '2025-06-20',
    evidence: { passed: true },
    idempotencyKey: 'eliminations',
    items: ids.slice(12, 15).map((caseId) => ({ caseId })),
  };
  const { data } = await cases.households.ask<{ approveEliminations: Done }>(
    COUNTY,
    `mutation ($input: ApproveEliminationsInput!) { approveEliminations(input: $input) { ${RESULT} } }`,
    { input },
  );
  expect(data.approveEliminations).toMatchObject({ recorded: 0, refused: 3 });
  for (const { result } of data.approveEliminations.results ?? []) {
    expect(result).toMatchObject({ __typename: 'StepOrder', code: 'STEP_UNKNOWN' });
  }
});

test('two calls at once over the same cases: each case is decided once, the other is told', async () => {
  const chosen = ids.slice(30, 40);
  const call = (idempotencyKey: string, which: string[]) =>
    many(COUNTY, 'recordCountyDecisions', { occurredOn: '2025-06-11', idempotencyKey, items: items(which) });
  const both = await Promise.all([call('one', chosen), call('other', chosen.toReversed())]);
  expect((both[0].recorded ?? 0) + (both[1].recorded ?? 0)).toBe(chosen.length);
  for (const { result } of both.flatMap(({ results }) => results ?? [])) {
    expect(['CaseActRecorded', 'CaseConflict']).toContain(result.__typename);
  }
});

test('PA-2025-1.2a the visits of a day: each lead for itself, its own reason before that of all', async () => {
  // The household of the case that came to nothing may have new leads.
  const leads = [1, 2, 3].map(() => cases.lead('500235216799012', '2025-06-13', { verifiedOn: null }));
  const leadIds = await Promise.all(leads);
  const visit = (leadId: string, change: object = {}) => ({
    leadId,
    riskFound: false,
    finding: '已好转',
    ...change,
  });
  const input = {
    occurredOn: '2025-06-30',
    lateReason: '道路中断',
    idempotencyKey: 'visits',
    items: [
      visit(leadIds[0] ?? ''),
      visit(leadIds[1] ?? '', { riskFound: true, lateReason: '外出务工' }),
      visit('018f0000-0000-7000-8000-000000000000'),
      visit(leadIds[2] ?? '', { finding: ' ' }),
    ],
  };
  const send = async () => {
    const { data } = await cases.households.ask<{ verifyLeads: Done }>(
      VILLAGE,
      `mutation ($input: VerifyLeadsInput!) { verifyLeads(input: $input) { __typename
         ... on LeadsVerified { recorded refused results { lead { id state } result { __typename
           ... on UserError { code } ... on LeadVerified { lead { verification { riskFound lateReason } } } } } } } }`,
      { input },
    );
    return data.verifyLeads;
  };
  const done = await send();
  expect(done).toMatchObject({
    __typename: 'LeadsVerified',
    recorded: 2,
    refused: 2,
    results: [
      { lead: { state: 'VERIFIED' }, result: { lead: { verification: { lateReason: '道路中断' } } } },
      { result: { lead: { verification: { riskFound: true, lateReason: '外出务工' } } } },
      { lead: null, result: { __typename: 'NotFound' } },
      { lead: { state: 'RECEIVED' }, result: { __typename: 'InvalidInput', code: 'REQUIRED' } },
    ],
  });
  expect(await send()).toEqual(done);
  const open = await rowsOf(
    cases.households,
    `SELECT kind FROM task WHERE subject_id = ANY($1::uuid[]) AND closed_on IS NULL ORDER BY kind`,
    [leadIds],
  );
  expect(open).toEqual([{ kind: 'CASE_STEP' }, { kind: 'VERIFY_LEAD' }]);
});

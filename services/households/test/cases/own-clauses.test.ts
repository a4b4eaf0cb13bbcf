import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { subgraphSchema } from '@dixian/service';
import { citedIn, clauseCalls, queriesOf } from '@dixian/testkit';
import fc from 'fast-check';
import { enteredPacks } from '../packs';
import {
  codeIn,
  householdIn,
  OwnCase,
  type OwnPlace,
  officesOf,
  QING_YANG,
  startIn,
  YONG_CHENG,
  YUE_PU_HU,
} from './own-places';
import { type Cases, EVIDENCE, type Mutation } from './running-case';
import { Evidence } from './running-release';

const PLACES: readonly OwnPlace[] = [
  YUE_PU_HU,
  YONG_CHENG,
  QING_YANG,
  {
    county: '500235',
    village: '500235216220',
    names: ['重庆市', '县', '云阳县', '普安乡', '双门村'],
    prefix: 'PA-2025',
  },
];
const HOUSEHOLDS = 3;
// Before and after the documents of some places, in their days, and on the edges of a year.
const DAYS = [
  '2023-12-20',
  '2024-06-03',
  '2024-12-31',
  '2025-01-01',
  '2025-03-10',
  '2025-06-16',
  '2025-11-30',
];
// Lists show all that they have.
const EVERYTHING = { filter: null, orderBy: null, after: null, first: 20, asOf: null };
// What says what the law of any place is.
const LAW = ['measureToolbox', 'qualityRules'];
const LISTS = ['households', 'leads', 'monitoringCases', 'tasks', 'qualityPrompts'];

const schema = subgraphSchema('households', {});
let cases: Cases;
let policies: PolicySet;
let remove: () => Promise<void>;
beforeAll(async () => {
  const given = await enteredPacks('yue-pu-hu-2023', 'yong-cheng-2024', 'qing-yang-2024', 'an-yang-2026');
  ({ remove } = given);
  policies = await loadPolicies([policiesDirectory, given.variables.DIXIAN_POLICIES ?? '']);
  cases = await startIn(PLACES, { ...given.variables, LOG_LEVEL: 'silent' }, HOUSEHOLDS);
}, 120_000);
afterAll(async () => {
  await cases?.households.drop();
  await remove();
});

/** What is wrong with citing a clause in a place for facts of some days. */
function wrongly(id: string, { village }: OwnPlace, days: readonly string[]): string[] {
  const clause = policies.clauses.get(id);
  const place = clause && policies.documents.get(clause.document)?.place.code;
  if (!clause || place === undefined) return [`${id} is in no document`];
  if (!village.startsWith(place)) return [`${id} of ${place} is cited in ${village}`];
  const { from, to } = clause.effective;
  const holds = days.some((day) => (from === null || from <= day) && (to === null || day <= to));
  return holds ? [] : [`${id} is cited for ${days.join(', ')}`];
}

// Objections have no case of their own to begin.
const steps = (Object.keys(EVIDENCE) as Mutation[]).filter((mutation) => !/Objection$/.test(mutation));
const move = fc.record({
  mutation: fc.constantFrom(...steps),
  office: fc.constantFrom('village' as const, 'township' as const, 'county' as const),
  day: fc.constantFrom(...DAYS),
  full: fc.boolean(),
});

test('no random act on a case cites a clause of another place, or one that held on no day of its facts', async () => {
  const seen = new Set<string>();
  for (const place of PLACES) {
    for (const [number, foundOn] of ['2023-12-20', '2025-03-03'].entries()) {
      const acted = [foundOn];
      const leadId = await cases.lead(codeIn(place, number + 1), foundOn, { by: officesOf(place).village });
      const moves = fc.sample(move, { numRuns: 40, seed: Number(place.county) });
      const of = new OwnCase(cases, { leadId });
      for (const { mutation, office, day, full } of moves) {
        const before = of.cited.length;
        const empty = mutation === 'recordEvidence' ? { evidence: { text: '' } } : {};
        const outcome = await of.act(officesOf(place)[office], mutation, day, full ? {} : empty);
        seen.add(outcome.__typename);
        if (outcome.__typename === 'CaseActRecorded') acted.push(day);
        const days = [day, ...acted];
        expect(of.cited.slice(before).flatMap((id) => wrongly(id, place, days))).toEqual([]);
      }
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['CaseActRecorded', 'StepOrder', 'WrongLevel', 'NoProcedure']),
  );
}, 240_000);

test('no mutation, whatever it answers, no root field and no list cites a clause of another place', async () => {
  const cited = new Set<string>();
  const reached = new Set<string>();
  const wrong: string[] = [];
  let keys = 0;
  for (const place of PLACES) {
    const offices = officesOf(place);
    const code = codeIn(place, HOUSEHOLDS);
    await new Evidence(cases, place.village).monitored(code, '2025-01-10');
    const householdId = await householdIn(cases, place, HOUSEHOLDS);
    const leadId = await cases.lead(code, '2025-02-03', { by: offices.village });
    for (const occurredOn of ['2025-06-16']) {
      const known = {
        ...{ householdId, leadId, occurredOn, caseId: undefined, division: place.village, Date: occurredOn },
        ...{ first: 2, asOf: occurredOn },
      };
      for (const { query, variables } of clauseCalls(schema, 'mutation', known)) {
        const input = variables.input as Record<string, unknown> | undefined;
        if (input)
          Object.assign(input, {
            idempotencyKey: `any-${keys++}`,
            caseId: null,
            leadId: input.leadId ?? null,
          });
        for (const account of [offices.village, offices.county]) {
          const { data } = await cases.households.ask<unknown>(account, query, variables);
          for (const id of citedIn(data)) {
            cited.add(id);
            const days = [occurredOn, '2025-02-03', '2025-01-10', '2025-12-01'];
            wrong.push(...wrongly(id, place, days).map((why) => `${query.slice(0, 60)}: ${why}`));
          }
        }
      }
    }
    const asked = { ...EVERYTHING, householdId, id: householdId, code, division: place.village, year: 2025 };
    for (const { name, query, variables } of clauseCalls(schema, 'query', asked)) {
      if (LAW.includes(name)) continue;
      const { data } = await cases.households.ask<unknown>(offices.county, query, variables);
      for (const id of citedIn(data)) {
        reached.add(name);
        wrong.push(...wrongly(id, place, [...DAYS, '2025-12-01']).map((why) => `${name}: ${why}`));
      }
    }
    for (const { field, query } of LISTS.flatMap((list) => queriesOf(schema, list))) {
      const { data } = await cases.households.ask<unknown>(offices.county, query, { first: 20 });
      for (const id of clausesOf(data)) {
        cited.add(id);
        wrong.push(...wrongly(id, place, [...DAYS, '2025-12-01']).map((why) => `${field}: ${why}`));
      }
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(cited.size).toBeGreaterThan(5);
  expect([...reached]).toEqual(expect.arrayContaining(['household', 'helperCoverage', 'surveyCoverage']));
}, 480_000);

function clausesOf(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(clausesOf);
  if (typeof answer !== 'object' || answer === null) return [];
  const own = 'documentNumber' in answer && 'id' in answer ? [String(answer.id)] : [];
  return [...own, ...Object.values(answer).flatMap(clausesOf)];
}

import { loadPolicies, type PolicySet, policiesDirectory, remarkIn } from '@dixian/policy';
import { type Policy, startPolicy } from './running-policy';

let policy: Policy;
let policies: PolicySet;
beforeAll(async () => {
  policy = await startPolicy();
  policies = await loadPolicies([policiesDirectory]);
});
afterAll(() => policy.stop());

// Ids of clauses and names of values are the same in both languages, as are the names that documents print.
const PROGRAM = /[A-Z]{2}-\d{4}[\w.-]*|house-check-months|APP|HN-2020/g;
const ENGLISH = /[A-Za-z]{3,}/;
const CHINESE = /\p{Script=Han}/u;

const all = <Item>(index: ReadonlyMap<unknown, ReadonlyMap<string, readonly Item[]>>): Item[] =>
  [...index.values()].flatMap((byPlace) => [...byPlace.values()].flat());

/** What the project's own files remark and the graph tells, with where it stands. */
function remarks(): [where: string, remark: string][] {
  const { clauses, procedures, deadlines, parameters, targets, entitlements, transitions } = policies;
  const told: [string, string | null | undefined][] = [
    ...[...clauses.values()].map(({ id, reason }): [string, string | undefined] => [id, reason]),
    ...all(procedures).flatMap(({ id, start, note, steps }): [string, string | undefined][] => [
      [id, start],
      [id, note],
      ...steps.flatMap(({ needs }) =>
        needs.map(({ name, reading }): [string, string | undefined] => [name, reading]),
      ),
    ]),
    ...all(deadlines).flatMap((limit): [string, string | undefined][] => [
      [limit.id, limit.note],
      [limit.id, limit.triggerText],
      [limit.id, limit.unit === 'unstated' ? limit.words : undefined],
    ]),
    ...all(parameters).map(({ name, note }): [string, string | undefined] => [name, note]),
    ...[...all(targets), ...all(entitlements), ...all(transitions)].map(
      ({ id, note }): [string, string | undefined] => [id, note],
    ),
  ];
  return told.flatMap(([where, remark]) => (remark ? [[where, remark]] : []));
}

test('every clause is told in short in both languages', () => {
  for (const { id, summary } of policies.clauses.values()) {
    expect([id, CHINESE.test(summary.zh)]).toEqual([id, true]);
    expect([id, ENGLISH.test(summary.zh.replace(PROGRAM, ''))]).toEqual([id, false]);
    expect([id, ENGLISH.test(summary.en)]).toEqual([id, true]);
  }
});

test('no remark that a Chinese page is shown is in English', () => {
  const english = remarks().filter(([, remark]) =>
    ENGLISH.test((remarkIn(policies, remark, 'zh') ?? '').replace(PROGRAM, '')),
  );
  expect(english).toEqual([]);
});

test('what is translated is what the files say', () => {
  const said = new Set(remarks().map(([, remark]) => remark));
  expect([...policies.remarks.keys()].filter((english) => !said.has(english))).toEqual([]);
});

test('a clause, a procedure and a time limit speak the language that is asked in', async () => {
  const query = `{ clause(id: "PA-2025-1.2a") { summary }
    procedures(division: "500235216", asOf: "2025-11-01") { code start }
    deadlines(division: "500235216", asOf: "2025-11-01") { kind note triggerText } }`;
  const asked = async (language: 'zh' | 'en') =>
    (await policy.ask<Record<string, never>>(query, {}, undefined, language)).data;
  const [zh, en] = [await asked('zh'), await asked('en')];
  expect(zh).toMatchObject({
    clause: { summary: '风险线索5个工作日内入户核实' },
  });
  expect(en).toMatchObject({
    clause: { summary: 'Risk leads are verified at the household within 5 working days.' },
  });
  expect(JSON.stringify(zh)).toContain('农户申请、干部排查、部门预警中最早的一天');
  expect(JSON.stringify(en)).toContain('earliest of household application');
});

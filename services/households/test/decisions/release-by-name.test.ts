import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type EliminationFacts, riskElimination } from '../../src/cases/domain/elimination/risk-elimination';

const bound = (rule: string, given = '') =>
  `- { rule: ${rule}, clause: YY-2025-1, ${given && `with: { ${given} }, `}from: 2025-01-01, to: 2025-12-31 }\n`;

/** The folder of a county in which no other document holds: its line and what it asks before a release. */
const county = (rules: string) => ({
  'document.yaml': `id: feng-jie-2025
clausePrefix: YY-2025
title: 奉节县2025年防止返贫监测范围的通知
number: null
issuer: 奉节县农业农村委员会
issuedOn: 2025-02-10
place: { code: "500236", name: 奉节县 }
effective: { from: 2025-01-01, to: 2025-12-31, basis: 2025年 }
text: text.txt
`,
  'clauses.yaml': `- id: YY-2025-1
  section: 一
  quote: 2025年监测范围为家庭年人均纯收入9000元
  summary: the line of 2025
  kind: threshold
  status: parameter
  service: households
  responsible: [奉节县农业农村委员会]
`,
  'parameters.yaml': `- name: monitoring-line
  value: "9000.00"
  unit: CNY-per-person-year
  measure: net-income
  clause: YY-2025-1
  from: 2025-01-01
  to: 2025-12-31
`,
  'text.txt': '一、2025年监测范围为家庭\n年人均纯收入 9000 元。\n',
  'rules.yaml': rules,
});

const facts: EliminationFacts = {
  division: '500236',
  on: plainDate('2025-06-01'),
  guarantees: {},
  riskGone: true,
  openLeads: 0,
  safetyNetLabel: false,
};

const RULES = [
  bound('release-after-months-monitored', 'months: 6'),
  bound('release-after-delivered-measures', 'least: 1'),
  bound('release-not-without-labour', 'soft: true'),
  bound('release-large-expenses-solved', 'kinds: [医疗, 教育]'),
  bound('release-by-natural-disappearance'),
].join('');

let set: PolicySet;
let listed: PolicySet;
const removals: (() => Promise<void>)[] = [];
async function loaded(rules: string): Promise<PolicySet> {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-policies-'));
  removals.push(() => rm(directory, { recursive: true, force: true }));
  await mkdir(join(directory, 'feng-jie-2025'));
  for (const [name, text] of Object.entries(county(rules)))
    await writeFile(join(directory, 'feng-jie-2025', name), text);
  return loadPolicies([policiesDirectory, directory]);
}
beforeAll(async () => {
  set = await loaded(RULES);
  listed = await loaded(bound('release-conditions', 'of: [release-risk-gone, release-income-stable-for]'));
});
afterAll(() => Promise.all(removals.map((remove) => remove())));

const met = {
  monitoredSince: plainDate('2024-12-01'),
  deliveredMeasures: 1,
  ableMembers: 1,
  largeExpensesOpen: [],
};

describe('conditions of release that some documents print', () => {
  it('are asked by the clause of the document, and by no other place', () => {
    const decision = riskElimination(set, { ...facts, ...met });
    expect(decision.outcome).toBe('GRANTED');
    expect(decision.reasons.map(({ code, clause }) => `${code} ${clause}`)).toEqual([
      'LARGE_EXPENSES_SOLVED YY-2025-1',
      'MONITORED_LONG_ENOUGH YY-2025-1',
      'ENOUGH_MEASURES_DELIVERED YY-2025-1',
      'LABOUR_FOR_RELEASE YY-2025-1',
    ]);
    expect(riskElimination(set, { ...facts, ...met, division: '500237' })).toMatchObject({
      outcome: 'REFERRED',
      reasons: [{ code: 'NO_RULE_HERE', clause: null, fact: 'release-conditions' }],
    });
  });

  it.each<[string, Partial<EliminationFacts>, object]>([
    [
      'half a year monitored, a day too early',
      { monitoredSince: plainDate('2024-12-02') },
      { outcome: 'REFUSED', toChange: [{ code: 'MONITORED_TOO_SHORT', on: '2025-06-02' }] },
    ],
    [
      'no measure delivered',
      { deliveredMeasures: 0 },
      { outcome: 'REFUSED', toChange: [{ code: 'TOO_FEW_MEASURES_DELIVERED' }] },
    ],
    [
      'nobody able to work, a soft rule: for a person',
      { ableMembers: 0 },
      { outcome: 'REFERRED', toChange: [{ code: 'NO_LABOUR_NOT_RELEASED' }] },
    ],
    [
      'a large expense of a kind that the rule names',
      { largeExpensesOpen: ['医疗'] },
      { outcome: 'REFUSED', toChange: [{ code: 'LARGE_EXPENSES_OPEN' }] },
    ],
    ['a large expense of another kind', { largeExpensesOpen: ['婚嫁'] }, { outcome: 'GRANTED' }],
    [
      'the risk disappeared by itself: a ground of its own',
      { naturallyDisappeared: true, deliveredMeasures: 0 },
      { outcome: 'GRANTED', reasons: [{ code: 'RISK_DISAPPEARED', clause: 'YY-2025-1' }] },
    ],
    [
      'the risk disappeared and a new lead is open',
      { naturallyDisappeared: true, openLeads: 1 },
      { outcome: 'REFUSED', toChange: [{ code: 'NEW_RISK' }] },
    ],
  ])('%s', (_, changed, expected) => {
    expect(riskElimination(set, { ...facts, ...met, ...changed })).toMatchObject(expected);
  });

  it('what is not on record refers, and is named', () => {
    const { outcome, toChange } = riskElimination(set, facts);
    expect(outcome).toBe('REFERRED');
    expect(toChange.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'FACT_NOT_ON_RECORD'));
  });

  it('a condition of the list without a clause of its own is asked by the clause of the list', () => {
    expect(riskElimination(listed, { ...facts, riskGone: false })).toMatchObject({
      outcome: 'REFUSED',
      reasons: [{ code: 'RISK_NOT_GONE', clause: 'YY-2025-1' }],
    });
  });
});

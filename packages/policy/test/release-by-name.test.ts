import { plainDate } from '@dixian/calendar';
import {
  type EliminationFacts,
  loadPolicies,
  type PolicySet,
  policiesDirectory,
  riskElimination,
} from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

const bound = (rule: string, given = '') =>
  `- { rule: ${rule}, clause: YY-2025-1, ${given && `with: { ${given} }, `}from: 2025-01-01, to: 2025-12-31 }\n`;

/** The folder of a county of 云阳县 that prints conditions of release, beside the township's own. */
const county = (rules: string, code = '500236', name = '奉节县'): Files => ({
  ...countyLine,
  'document.yaml': (countyLine['document.yaml'] ?? '').replace(
    '"500235", name: 云阳县',
    `"${code}", name: ${name}`,
  ),
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
  const { directory, remove } = await writeFolders({ 'yun-yang-2025': county(rules) });
  removals.push(remove);
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

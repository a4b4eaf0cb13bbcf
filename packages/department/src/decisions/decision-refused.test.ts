import { plainDate } from '@dixian/calendar';
import { decide, loadPolicies, type PolicySet, policiesDirectory, reasons } from '@dixian/policy';
import { decisionRefused } from './decision-refused';
import { decisionResolvers } from './decision-resolvers';

const words = reasons({
  ROLL_UNKNOWN: {
    zh: '学籍未确认',
    en: 'the roll is unknown',
    change: '核实学籍',
    changeEn: 'check the roll',
  },
  TOO_EARLY: { zh: '未到受理日', en: 'too early', change: '未到受理日', changeEn: 'too early' },
  HELD: { zh: '在监测期内', en: 'is monitored' },
});
let set: PolicySet;
beforeAll(async () => {
  set = await loadPolicies([policiesDirectory]);
});

const at = { division: '410526', on: plainDate('2025-11-01') };

test('a refusal says what stands against it and what would change it, once each, with every clause of the open ones', () => {
  const refused = decisionRefused(
    decide(set, at, [
      words.met('HELD', 'AY-2025-1.1a'),
      words.unmet('ROLL_UNKNOWN', 'AY-2025-3.1.3a', { fact: 'roll', on: plainDate('2025-12-01') }),
      words.unmet('TOO_EARLY', 'AY-2025-3.1.3b', { on: plainDate('2025-12-15') }),
    ]),
    words,
    new Map([['roll', { zh: '学籍', en: 'roll' }]]),
  );
  expect(refused).toMatchObject({ __typename: 'DecisionRefused', code: 'ROLL_UNKNOWN' });
  expect(refused.message.zh).toBe(
    '暂不能办理：学籍未确认（学籍）；未到受理日。需要：核实学籍。最早2025-12-15。',
  );
  expect(refused.message.en).toBe(
    'Not possible yet: the roll is unknown (roll); too early. Needed: check the roll. Possible from 2025-12-15.',
  );
  expect(refused.clauses).toEqual([{ id: 'AY-2025-3.1.3a' }, { id: 'AY-2025-3.1.3b' }]);
});

test('no day is named while one of the open conditions has none', () => {
  const open = [
    words.unmet('ROLL_UNKNOWN', null),
    words.unmet('TOO_EARLY', null, { on: plainDate('2025-12-15') }),
  ];
  expect(decisionRefused(decide(set, at, open), words).message.zh).not.toContain('最早');
});

test('a decision in which nothing is open refuses nothing', () => {
  const decision = decide(set, at, [words.met('HELD', null)]);
  expect(() => decisionRefused(decision, words)).toThrow('without an open condition');
});

test('each clause is cited once, and a reason without one cites none', () => {
  const { PolicyDecision, DecisionReason } = decisionResolvers(words);
  const decision = decide(set, at, [
    words.met('HELD', 'AY-2025-1.1a'),
    words.unmet('TOO_EARLY', 'AY-2025-1.1a'),
    words.unmet('ROLL_UNKNOWN', null),
  ]);
  expect(PolicyDecision.clauses(decision)).toEqual([{ id: 'AY-2025-1.1a' }]);
  expect(decision.reasons.map((reason) => DecisionReason.clause(reason))).toEqual([
    { id: 'AY-2025-1.1a' },
    { id: 'AY-2025-1.1a' },
    null,
  ]);
  expect(decision.reasons.map((reason) => DecisionReason.text(reason, {}, { language: 'en' }))).toEqual([
    'is monitored',
    'too early',
    'the roll is unknown',
  ]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@dixian/calendar';
import Ajv2020 from 'ajv/dist/2020';
import {
  type EliminationFacts,
  keyHousehold,
  lastRule,
  loadPolicies,
  longUnresolved,
  type PolicySet,
  pairingEnd,
  policiesDirectory,
  procedureStep,
  riskElimination,
  ruleInForce,
  ruleNames,
  rulesBinding,
  safetyNetLabel,
} from '../src';
import { schemasDirectory } from '../src/loading/project-directories';

const packs = join(__dirname, 'packs');
const at = (division: string, on: string) => ({ division, on: plainDate(on) });

let set: PolicySet;
let alone: PolicySet;
beforeAll(async () => {
  alone = await loadPolicies([policiesDirectory]);
  const others = ['an-yang-2026', 'yue-pu-hu-2023'].map((pack) => join(packs, pack));
  set = await loadPolicies([policiesDirectory, ...others]);
});

const household = (
  division: string,
  on: string,
  facts: Partial<EliminationFacts> = {},
): EliminationFacts => ({
  ...at(division, on),
  guarantees: {},
  riskGone: true,
  openLeads: 0,
  safetyNetLabel: false,
  ...facts,
});

interface Catalogued {
  rule: string;
  title: { zh: string; en: string };
  service: string;
  applied: boolean;
  without: { zh: string; en: string };
  with: object;
}
const catalogue = readdirSync(join(schemasDirectory, 'rules')).map(
  (file): Catalogued => JSON.parse(readFileSync(join(schemasDirectory, 'rules', file), 'utf8')),
);

describe('the catalogue of rules', () => {
  it('has one schema for each name that the code knows', () => {
    expect(catalogue.map(({ rule }) => rule).toSorted()).toEqual([...ruleNames].toSorted());
    expect(ruleNames).toHaveLength(85);
    for (const { title, without } of catalogue) {
      for (const { zh, en } of [title, without])
        expect([zh, en]).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  it('fits what every document gives its rules', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    ajv.addFormat('plain-date', /^\d{4}-\d{2}-\d{2}$/);
    const schemas = new Map(catalogue.map((entry) => [entry.rule, ajv.compile(entry.with)]));
    for (const [name, byPlace] of set.rules) {
      for (const rule of [...byPlace.values()].flat()) {
        const fits = schemas.get(name);
        if (!fits?.(rule.with)) throw new Error(`${rule.document} ${name}: ${ajv.errorsText(fits?.errors)}`);
      }
    }
  });
});

describe('a rule in force', () => {
  it('is that of the place, by the clause of its own document, and ends with its days', () => {
    expect(ruleInForce(alone, 'key-household', at('410526102', '2025-12-31'))).toMatchObject({
      clause: 'AY-2025-1.1a',
      document: 'an-yang-2025',
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect(ruleInForce(alone, 'key-household', at('410526102', '2026-01-01'))).toBeUndefined();
    expect(ruleInForce(alone, 'key-household', at('419001', '2025-06-01'))).toBeUndefined();
    expect(lastRule(alone, 'key-household', at('410526102', '2026-01-01'))?.clause).toBe('AY-2025-1.1a');
    expect(lastRule(alone, 'key-household', at('410526102', '2025-12-31'))).toBeUndefined();
    expect(lastRule(alone, 'key-household', at('419001', '2026-01-01'))).toBeUndefined();
  });

  it('passes to the successor at midnight', () => {
    const clauseOn = (on: string) => ruleInForce(set, 'key-household', at('410526102', on))?.clause;
    expect(clauseOn('2025-12-31')).toBe('AY-2025-1.1a');
    expect(clauseOn('2026-01-01')).toBe('AY-2026-1.1a');
    expect(lastRule(set, 'key-household', at('410526102', '2027-01-01'))?.clause).toBe('AY-2026-1.1a');
  });

  it('is that of the smaller place where two bind', () => {
    const newly = ruleInForce(alone, 'newly-poor-registered', at('410181001', '2020-06-01'));
    expect(newly?.clause).toBe('ZZ-2020-2.3b');
    expect(ruleInForce(alone, 'newly-poor-registered', at('410526', '2020-06-01'))?.clause).toBe(
      'HN-2020-5.2c',
    );
  });
});

describe('a rule that binds the facts of its days until they are done', () => {
  const began = plainDate('2025-01-01');
  const renovation = { year: 2025, approved: 2_000_000n, paid: 0n };
  const released = (policies: PolicySet, on: string, completedOn?: string) =>
    riskElimination(
      policies,
      household('410526', on, {
        renovation: { ...renovation, ...(completedOn && { completedOn: plainDate(completedOn) }) },
      }),
    );

  it('AY-2025-3.3.3c: binds a renovation of 2025 after the year as well, and no later one', () => {
    const clausesOf = (on: string, from = began) =>
      rulesBinding(alone, 'release-after-renovation', { ...at('410526', on), began: from }).map(
        ({ clause }) => clause,
      );
    expect(clausesOf('2025-12-31')).toEqual(['AY-2025-3.3.3c']);
    expect(clausesOf('2026-01-01')).toEqual(['AY-2025-3.3.3c']);
    expect(clausesOf('2026-01-01', plainDate('2026-01-01'))).toEqual([]);
    expect(
      rulesBinding(set, 'release-after-renovation', { ...at('410526', '2026-01-01'), began }).map(
        ({ clause }) => clause,
      ),
    ).toEqual(['AY-2026-3.3.3c', 'AY-2025-3.3.3c']);
  });

  it.each(['2025-12-31', '2026-01-01', '2026-09-30'])(
    'AY-2025-3.3.3c: an unfinished renovation of 2025 holds the household on %s, by the clause of its days',
    (on) => {
      for (const policies of [alone, set]) {
        expect(released(policies, on)).toMatchObject({
          outcome: 'REFUSED',
          toChange: [{ code: 'HOUSING_RENOVATION_INCOMPLETE', clause: 'AY-2025-3.3.3c' }],
        });
      }
    },
  );

  it('AY-2025-3.3.3c: once it is done the rule of 2025 says nothing more', () => {
    expect(released(alone, '2025-12-31', '2025-12-31').outcome).toBe('GRANTED');
    expect(released(alone, '2026-03-01', '2026-02-01')).toMatchObject({
      outcome: 'REFERRED',
      reasons: [{ code: 'NO_POLICY_IN_FORCE', clause: 'AY-2025-3.3.3c' }],
    });
    expect(released(set, '2026-03-01', '2026-02-01')).toMatchObject({
      outcome: 'GRANTED',
      reasons: [{ code: 'NO_RENOVATION_OF_THE_YEAR', clause: 'AY-2026-3.3.3c' }],
    });
  });

  it('AY-2025-3.4a: a pairing is kept by the rule of the day of release', () => {
    const ends = (on: string, eliminatedOn: string) =>
      pairingEnd(set, { ...at('410526', on), eliminatedOn: plainDate(eliminatedOn) }).toChange;
    expect(ends('2025-12-31', '2025-12-31')).toMatchObject([{ clause: 'AY-2025-3.4a', on: '2026-01-01' }]);
    expect(ends('2026-01-01', '2025-12-31')).toEqual([]);
    expect(ends('2026-06-01', '2026-01-01')).toMatchObject([{ clause: 'AY-2026-3.4a', on: '2027-01-01' }]);
  });
});

describe('a place that prints steps of release and no conditions', () => {
  it('releases by its steps and its own clause', () => {
    for (const on of ['2025-06-01', '2026-01-01']) {
      expect(riskElimination(set, household('653128100201', on))).toMatchObject({
        outcome: 'GRANTED',
        reasons: [{ code: 'RELEASED_BY_ITS_STEPS', clause: 'YPH-2023-2.1' }],
      });
    }
  });
});

describe('a place without a rule', () => {
  const nowhere = at('411481101', '2025-06-01');
  it.each([
    [
      'release',
      () => riskElimination(set, household('411481101', '2025-06-01')),
      'REFERRED',
      'release-conditions',
    ],
    [
      'a label',
      () => safetyNetLabel(set, { ...nowhere, ableMembers: 0, allowance: 'highest' }),
      'REFUSED',
      'label-without-labour',
    ],
    [
      'a key household',
      () => keyHousehold(set, { ...nowhere, episodes: [] }),
      'REFUSED',
      'key-household-scope',
    ],
    [
      'a step',
      () =>
        procedureStep(set, {
          ...nowhere,
          kind: 'IDENTIFICATION',
          step: 'entry',
          by: 'county',
          done: [],
          evidence: {},
        }),
      'REFUSED',
      'identification-steps',
    ],
    [
      'the end of a pairing',
      () => pairingEnd(set, { ...nowhere, eliminatedOn: plainDate('2025-05-01') }),
      'GRANTED',
      'pairing-after-release',
    ],
  ] as const)('is told so for %s, by the name of the rule and no clause', (_, decision, outcome, fact) => {
    expect(decision()).toMatchObject({ outcome, reasons: [{ code: 'NO_RULE_HERE', clause: null, fact }] });
  });

  it('keeps what the product asks everywhere, without a clause', () => {
    expect(pairingEnd(set, nowhere).reasons).toMatchObject([{ code: 'RISK_NOT_ELIMINATED', clause: null }]);
    const listed = longUnresolved(set, { ...nowhere, episodes: [{ identifiedOn: plainDate('2020-01-01') }] });
    expect(listed.reasons).toMatchObject([{ code: 'VALUE_NOT_SET', clause: null }]);
  });
});

import { plainDate } from '@dixian/calendar';
import { loadPolicies, type PolicySet, policiesDirectory } from '@dixian/policy';
import { type EliminationFacts, riskElimination } from '../../src/cases/domain/elimination/risk-elimination';
import { procedureStep } from '../../src/cases/domain/procedure-step';
import { pairingEnd } from '../../src/help/domain/pairing-end';
import { longUnresolved } from '../../src/monitoring/domain/long-unresolved';
import { safetyNetLabel } from '../../src/periods/domain/safety-net-label';
import { packs } from '../packs';

const at = (division: string, on: string) => ({ division, on: plainDate(on) });

let set: PolicySet;
let alone: PolicySet;
let remove: () => Promise<void>;
beforeAll(async () => {
  alone = await loadPolicies([policiesDirectory]);
  const given = await packs('an-yang-2026', 'yue-pu-hu-2023');
  remove = given.remove;
  set = await loadPolicies([policiesDirectory, given.variables.DIXIAN_POLICIES ?? '']);
});
afterAll(() => remove());

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

describe('a rule that binds the facts of its days until they are done', () => {
  const renovation = { year: 2025, approved: 2_000_000n, paid: 0n };
  const released = (policies: PolicySet, on: string, completedOn?: string) =>
    riskElimination(
      policies,
      household('410526', on, {
        renovation: { ...renovation, ...(completedOn && { completedOn: plainDate(completedOn) }) },
      }),
    );

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

import type { PlainDate } from '@dixian/calendar';
import { within } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, flag, met, unmet } from './decision';
import type { Episode } from './episode';
import { keyHouseholdFindings } from './key-household';
import { known, textOf } from './known-value';

/**
 * Whether support under a work contract still runs on a day, and its last day. One that ends inside 2025 is extended to
 * the end of the year (AY-2025-3.1.2b); one that ends later keeps its own day, which beats the scope of the year (3.1.2a).
 */
export function workContract(
  set: PolicySet,
  {
    division,
    on,
    contractEndsOn,
    episodes,
  }: PlaceAndDay & {
    readonly contractEndsOn: PlainDate;
    readonly episodes: readonly Episode[];
  },
): Decision & { readonly until: PlainDate } {
  const { until, findings } = lastDay(set, division, contractEndsOn, on, episodes);
  const runs = { met: 'CONTRACT_RUNS', unmet: 'CONTRACT_ENDED' } as const;
  return {
    ...decide([...findings, finds(within(on, until), runs, 'AY-2025-3.1.2a', { fact: until })]),
    until,
  };
}

function lastDay(
  set: PolicySet,
  division: string,
  contractEndsOn: PlainDate,
  on: PlainDate,
  episodes: readonly Episode[],
): { until: PlainDate; findings: Finding[] } {
  const clause = 'AY-2025-3.1.2b';
  const { parameter, missing } = known(
    set,
    { division, on: contractEndsOn },
    'work-contract-extended-until',
    clause,
  );
  // Outside 2025 the clause sets nothing: the contract keeps its own day.
  if (missing || !clauseHolds(set, clause, { division, on: contractEndsOn })) {
    return { until: contractEndsOn, findings: [...ownEnd(set, division, contractEndsOn)] };
  }
  const extended = textOf(parameter) as PlainDate;
  const key = keyHouseholdFindings(set, { division, on: within(on, extended) ? on : extended, episodes });
  if (key.some(({ result }) => result === 'unmet')) return { until: contractEndsOn, findings: key };
  const findings = [...key, met('CONTRACT_EXTENDED', clause, { parameter, fact: contractEndsOn })];
  if (on > contractEndsOn && on <= extended)
    findings.push(flag('PAY_GAP_TO_CHECK', clause, { fact: contractEndsOn }));
  return { until: extended, findings };
}

function ownEnd(set: PolicySet, division: string, contractEndsOn: PlainDate): Finding[] {
  const clause = 'AY-2025-3.1.2a';
  if (!clauseHolds(set, clause, { division, on: contractEndsOn }))
    return [unmet('NO_POLICY_IN_FORCE', clause)];
  return [met('CONTRACT_KEEPS_OWN_END', clause, { fact: contractEndsOn })];
}

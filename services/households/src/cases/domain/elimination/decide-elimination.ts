import { type PlainDate, yearOf } from '@dixian/calendar';
import {
  isMissing,
  outstanding,
  type PolicySet,
  type Renovation,
  resolveParameter,
  runsPast,
} from '@dixian/policy';
import type { Decision } from '../../../ground/domain/reasons';
import type { EliminationRecord, GuaranteeSaid, Judgement, RenovationSaid } from './elimination-record';
import { housingGateFindings } from './housing-gate';
import { incomeStanding } from './income-standing';
import { latestOfDays, runsOf } from './last-run';
import { openLeads } from './open-leads';
import { type EliminationFacts, riskElimination } from './risk-elimination';
import type { Guarantees } from './three-guarantees';

export const GUARANTEE_AREAS = [
  'education',
  'health',
  'housing',
  'water',
] as const satisfies readonly (keyof Guarantees)[];

/** The policy decision on release on a day, from what is on record up to it. */
export function decideElimination(
  policies: PolicySet,
  record: EliminationRecord,
  on: PlainDate,
  judgement: Judgement,
): Decision {
  return riskElimination(policies, factsOn(policies, record, on, judgement));
}

function factsOn(
  policies: PolicySet,
  record: EliminationRecord,
  on: PlainDate,
  { riskGone, resolvedLeads, mode }: Judgement,
): EliminationFacts {
  const { division, label, deliveries, ableMembers } = record;
  const income = incomeStanding(policies, record, on);
  const renovation = renovationOn(policies, record, on);
  return {
    division,
    on,
    ...(income && {
      incomes: {
        income: { measure: 'net-income', fen: income.latest.total },
        members: income.latest.members,
        ...(income.above && income.since && { aboveSince: income.since }),
      },
    }),
    guarantees: Object.fromEntries(
      GUARANTEE_AREAS.flatMap((area) => {
        const secure = guaranteeRun(record, area, on)?.value;
        return secure === null || secure === undefined ? [] : [[area, secure]];
      }),
    ),
    riskGone,
    openLeads: openLeads(record, on, resolvedLeads).length,
    safetyNetLabel: label !== null,
    ...(renovation && { renovation: asRenovation(renovation) }),
    strictFunds: asksForFunds(policies, division, on),
    monitoredSince: record.monitoredFrom,
    deliveredMeasures: deliveries?.filter(({ occurredOn }) => occurredOn <= on).length,
    ableMembers,
    // The village says how the risk went; that large expenses are solved is told by nobody yet, and left to a person.
    naturallyDisappeared: mode === 'NATURAL',
  };
}

/** What the department says of one guarantee on a day, with every entry since it began to say so. */
export function guaranteeRun({ guarantees }: EliminationRecord, area: keyof Guarantees, on: PlainDate) {
  const said = guarantees.filter(({ guarantee, occurredOn }) => guarantee === area && occurredOn <= on);
  return runsOf<GuaranteeSaid, boolean | null>(latestOfDays(said), ({ secure }) => secure).at(-1);
}

function asRenovation({ year, approved, paid, plannedUntil, completedOn }: RenovationSaid): Renovation & {
  completedOn?: PlainDate;
} {
  return {
    ...{ year, approved, paid },
    ...(plannedUntil && { plannedUntil }),
    ...(completedOn && { completedOn }),
  };
}

// What the end of a year asks for; nothing of a project that runs past it.
function owed(said: RenovationSaid, year: number): bigint {
  const renovation = asRenovation(said);
  return runsPast(renovation, year) ? 0n : outstanding(renovation);
}

/**
 * The renovation that stands most in the way of release: of those that a gate of the place binds on the day, one that is
 * not complete first, then the one with the most owed. One begun under a gate that ended is bound until it is complete.
 */
export function renovationOn(
  policies: PolicySet,
  { division, renovations }: EliminationRecord,
  on: PlainDate,
): RenovationSaid | undefined {
  const told = renovations.filter(({ occurredOn }) => occurredOn <= on);
  const bound = [...new Map(told.map((each) => [each.renovationId, each])).values()].filter(
    (each) => housingGateFindings(policies, { division, on }, asRenovation(each)).length > 0,
  );
  const open = ({ completedOn }: RenovationSaid) => completedOn === null || completedOn > on;
  const year = yearOf(on);
  return bound.find(open) ?? bound.toSorted((one, other) => Number(owed(other, year) - owed(one, year)))[0];
}

// No document asks for the money; a county may, by a supplement (reading 6).
function asksForFunds(policies: PolicySet, division: string, on: PlainDate): boolean {
  const parameter = resolveParameter(policies, { division, on, name: 'renovation-funds-before-elimination' });
  return !isMissing(parameter) && parameter.value === true;
}

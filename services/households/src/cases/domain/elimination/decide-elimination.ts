import { type PlainDate, yearOf } from '@dixian/calendar';
import {
  isMissing,
  outstanding,
  type PlaceAndDay,
  type PolicySet,
  type Renovation,
  resolveParameter,
  runsPast,
} from '@dixian/policy';
import type { Decision } from '../../../ground/domain/reasons';
import type { EliminationFacts } from './elimination-facts';
import {
  type EliminationRecord,
  type GuaranteeSaid,
  type Judgement,
  lawDay,
  type RenovationSaid,
} from './elimination-record';
import { housingGateFindings } from './housing-gate';
import { incomeStanding } from './income-standing';
import { latestOfDays, runsOf } from './last-run';
import { openLeads } from './open-leads';
import { riskElimination } from './risk-elimination';
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
  const { division, label, deliveries, ableMembers, labelDue } = record;
  const at = { division, on: lawDay(record, on) };
  const income = incomeStanding(policies, record, on);
  const renovation = renovationOn(policies, record, on);
  const unfinished = unfinishedOn(record, on);
  const unpaid = renovationsOn(record, on).find(
    (each) => !isOpen(each, on) && owed(each, yearOf(at.on)) > 0n,
  );
  const saidOn = Object.fromEntries(
    GUARANTEE_AREAS.flatMap((area) => {
      const said = guaranteeRun(record, area, on)?.items.at(-1);
      return said ? [[area, said.occurredOn]] : [];
    }),
  );
  return {
    ...at,
    day: on,
    ...(income?.changedOn && { membersChangedOn: income.changedOn }),
    ...(income && { incomeAssessedOn: income.latest.occurredOn }),
    guaranteesSaidOn: saidOn,
    ...(income &&
      !income.changedOn && {
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
    safetyNetLabel: label !== null && label.occurredOn <= on,
    ...(labelDue && { labelDue }),
    ...(unpaid && { unpaidRenovation: asRenovation(unpaid) }),
    ...(unfinished && { unfinishedRenovation: asRenovation(unfinished) }),
    ...(renovation && { renovation: asRenovation(renovation) }),
    strictFunds: asksForFunds(policies, at),
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
  record: EliminationRecord,
  on: PlainDate,
): RenovationSaid | undefined {
  const at = { division: record.division, on: lawDay(record, on), day: on };
  const bound = renovationsOn(record, on).filter(
    (each) => housingGateFindings(policies, at, asRenovation(each)).length > 0,
  );
  const year = yearOf(on);
  return (
    bound.find((each) => isOpen(each, on)) ??
    bound.toSorted((one, other) => Number(owed(other, year) - owed(one, year)))[0]
  );
}

// The first one that goes on, whether a gate of the place binds it or not.
function unfinishedOn(record: EliminationRecord, on: PlainDate): RenovationSaid | undefined {
  return renovationsOn(record, on).find((each) => isOpen(each, on));
}

// Each as it was told last by the day.
function renovationsOn({ renovations }: EliminationRecord, on: PlainDate): RenovationSaid[] {
  const told = renovations.filter(({ occurredOn }) => occurredOn <= on);
  return [...new Map(told.map((each) => [each.renovationId, each])).values()];
}

function isOpen({ completedOn }: RenovationSaid, on: PlainDate): boolean {
  return completedOn === null || completedOn > on;
}

// No document asks for the money; a county may, by a supplement (reading 6).
function asksForFunds(policies: PolicySet, at: PlaceAndDay): boolean {
  const parameter = resolveParameter(policies, { ...at, name: 'renovation-funds-before-elimination' });
  return !isMissing(parameter) && parameter.value === true;
}

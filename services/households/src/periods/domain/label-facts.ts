import type { Fen } from '@dixian/money';
import type { PlaceAndDay } from '@dixian/policy';
import type { LabelFacts } from './safety-net-label';

/** What a person assessed of a household; what is left out is taken as not so. */
export interface AssessedFacts {
  readonly wholeHouseholdAllowance?: boolean | null;
  readonly cannotByOwnEffort?: boolean | null;
  readonly objectiveDifficulty?: boolean | null;
  readonly meetsSafetyNetConditions?: boolean | null;
}

/** An allowance as social assistance said it last; amounts in fen. */
export interface SaidAllowance {
  readonly name: string;
  readonly tier: 'full' | 'highest' | 'lower' | null;
  readonly wholeHousehold: boolean;
  readonly dispersedHardship: boolean;
  readonly approved: Fen;
  readonly paid: Fen;
  readonly active: boolean;
}

/** A renovation as housing said it last; amounts likewise. */
export interface SaidRenovation {
  readonly year: number;
  readonly approved: Fen;
  readonly paid: Fen;
}

/** What departments said of a household as of a day. */
export interface SaidOfHousehold {
  readonly allowances: readonly SaidAllowance[];
  readonly renovations: readonly SaidRenovation[];
}

/** The facts of the label's decision: what was assessed, and what departments said of grants that go on. */
export function labelFacts(
  at: PlaceAndDay,
  ableMembers: number,
  assessed: AssessedFacts,
  said: SaidOfHousehold,
): LabelFacts {
  const running = said.allowances.filter(({ active }) => active);
  const allowance = (['highest', 'full', 'lower'] as const).find((tier) =>
    running.some((grant) => grant.tier === tier),
  );
  return {
    ...at,
    ableMembers,
    dispersedExtremeHardship: running.some(({ dispersedHardship }) => dispersedHardship),
    ...(allowance && { allowance }),
    wholeHouseholdAllowance:
      assessed.wholeHouseholdAllowance ?? running.some(({ wholeHousehold }) => wholeHousehold),
    cannotByOwnEffort: assessed.cannotByOwnEffort ?? false,
    objectiveDifficulty: assessed.objectiveDifficulty ?? false,
    meetsSafetyNetConditions: assessed.meetsSafetyNetConditions ?? false,
    measures: [
      ...running.map(({ name, approved, paid }) => ({ name, approved, paid })),
      ...said.renovations.map(({ year, approved, paid }) => ({
        name: `农村危房改造${year}`,
        approved,
        paid,
      })),
    ],
  };
}

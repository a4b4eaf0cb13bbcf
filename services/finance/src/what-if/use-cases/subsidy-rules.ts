import { addDays, type PlainDate, parsePlainDate, plainDate, yearOf } from '@dixian/calendar';
import { fenOf, isMissing, type Parameter, type PolicySet, resolveParameter } from '@dixian/policy';
import { byPlace, draftFen, draftNumber, type WhatIf } from '@dixian/what-if';
import type { SubsidyRule } from '../persistence/subsidised-loans';

// Where no document of a place prints a day-count basis and none is drafted, the answer says that this is assumed.
const ASSUMED_DAYS_A_YEAR = 365;

/** Both sides of a comparison in a place, with the clauses of what is in force there. */
export interface SubsidyRules {
  readonly place: string;
  readonly now: SubsidyRule;
  readonly draft: SubsidyRule;
  /** The rate in force; null where none is set. */
  readonly rateNow: number | null;
  readonly rateClause: string | null;
  readonly daysAYearAssumed: boolean;
  readonly clauses: readonly string[];
}

/** Last day of a trial: interest of the draft's first year is counted. */
export function lastDayOf({ from }: WhatIf): PlainDate {
  return plainDate(`${yearOf(from)}-12-31`);
}

/** What is paid now and under the drafts, in the division and wherever below it something else is in force. */
export function subsidyRules(policies: PolicySet, whatIf: WhatIf): SubsidyRules[] {
  return byPlace(policies, whatIf.division, {
    resolve: (place) => rulesOf(policies, place, whatIf),
    key: ({ now, clauses }) =>
      `${now.ratePercent} ${now.principalLimit} ${now.daysAYear} ${now.until} ${clauses}`,
  }).map(({ place, terms }) => ({ place, ...terms }));
}

function rulesOf(policies: PolicySet, division: string, whatIf: WhatIf): Omit<SubsidyRules, 'place'> {
  const inForce = (name: string) => {
    const found = resolveParameter(policies, { division, on: whatIf.comparedOn, name });
    return isMissing(found) ? undefined : found;
  };
  const rate = inForce('interest-subsidy-rate');
  const limit = inForce('microcredit-principal-limit');
  const basis = inForce('interest-day-count-basis');
  const accrual = inForce('interest-subsidy-accrual-until');
  const draftRate = draftNumber(whatIf, 'interest-subsidy-rate');
  const draftBasis = draftNumber(whatIf, 'interest-day-count-basis');
  const end = addDays(lastDayOf(whatIf), 1);
  const now: SubsidyRule = {
    ratePercent: rate ? numberOf(rate) : 0,
    principalLimit: limit ? fenOf(limit) : null,
    daysAYear: (basis && numberOf(basis)) ?? draftBasis ?? ASSUMED_DAYS_A_YEAR,
    until: accrual ? earlier(end, dayAfter(accrual)) : end,
  };
  const draft: SubsidyRule = {
    ratePercent: draftRate ?? now.ratePercent,
    principalLimit: draftFen(whatIf, 'microcredit-principal-limit') ?? now.principalLimit,
    daysAYear: draftBasis ?? now.daysAYear,
    // A drafted rate is one of a later policy, which the last day of the present one does not bind (loan-subsidy-ends).
    until: draftRate === undefined ? now.until : end,
  };
  return {
    now,
    draft,
    rateNow: rate ? now.ratePercent : null,
    rateClause: rate?.clause ?? null,
    daysAYearAssumed: !basis && draftBasis === undefined,
    clauses: [rate, limit, basis, accrual].flatMap((parameter) => parameter?.clause ?? []),
  };
}

function numberOf({ name, value }: Parameter): number {
  if (typeof value !== 'number') throw new Error(`The parameter ${name} is not a whole number.`);
  return value;
}

function dayAfter({ name, value }: Parameter): PlainDate {
  const day = typeof value === 'string' ? parsePlainDate(value) : undefined;
  if (!day) throw new Error(`The parameter ${name} is not a day.`);
  return addDays(day, 1);
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}

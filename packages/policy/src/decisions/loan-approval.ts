import { fullYears, type PlainDate } from '@dixian/calendar';
import { reaches, within } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, met, unclear, unmet } from './decision';
import { known, wholeNumber } from './known-value';

/** 博罗: age at the application, age plus term, and every printed condition. The bank still decides (BL-2022-4.8.4). */
export function loanApproval(
  set: PolicySet,
  facts: PlaceAndDay & {
    readonly birthOn: PlainDate;
    readonly termMonths: number;
    /** Of the printed conditions, those that are not met. */
    readonly unmetConditions: readonly string[];
  },
): Decision {
  return decide([...ageFindings(set, facts), ...termFindings(set, facts), ...conditionFindings(set, facts)]);
}

// 原则上: outside the ages it goes to a person with a reason, it is not refused.
function ageFindings(
  set: PolicySet,
  { division, on, birthOn }: PlaceAndDay & { birthOn: PlainDate },
): Finding[] {
  const clause = 'BL-2022-4.8.2';
  const from = known(set, { division, on }, 'microcredit-age-from', clause);
  const to = known(set, { division, on }, 'microcredit-age-to', clause);
  if (from.missing) return [from.missing];
  if (to.missing) return [to.missing];
  const age = fullYears(birthOn, on);
  const fact = `${age}`;
  if (!reaches(age, wholeNumber(from.parameter))) return [unclear('AGE_OUTSIDE', clause, { ...from, fact })];
  if (!within(age, wholeNumber(to.parameter))) return [unclear('AGE_OUTSIDE', clause, { ...to, fact })];
  return [met('AGE_INSIDE', clause, { ...to, fact })];
}

// Full years plus months / 12 (reading 35), compared in months so that nothing is rounded.
function termFindings(
  set: PolicySet,
  { division, on, birthOn, termMonths }: PlaceAndDay & { birthOn: PlainDate; termMonths: number },
): Finding[] {
  const clause = 'BL-2022-4.8.3';
  const { parameter, missing } = known(set, { division, on }, 'microcredit-age-plus-term', clause);
  if (missing) return [missing];
  const months = fullYears(birthOn, on) * 12 + termMonths;
  const fact = `${months} / 12`;
  return [
    within(months, wholeNumber(parameter) * 12)
      ? met('AGE_AND_TERM_INSIDE', clause, { parameter, fact })
      : unclear('AGE_AND_TERM_OUTSIDE', clause, { parameter, fact }),
  ];
}

function conditionFindings(
  set: PolicySet,
  { division, on, unmetConditions }: PlaceAndDay & { unmetConditions: readonly string[] },
): Finding[] {
  const clause = 'BL-2022-4.8.3b';
  const { parameter, missing } = known(set, { division, on }, 'microcredit-conditions', clause);
  if (missing) return [missing];
  if (unmetConditions.length === 0) return [met('CONDITIONS_MET', clause, { parameter })];
  return unmetConditions.map((fact) => unmet('CONDITION_NOT_MET', clause, { parameter, fact }));
}

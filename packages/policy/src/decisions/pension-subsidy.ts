import { fullYears, type PlainDate } from '@dixian/calendar';
import { isBelow, reaches } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds, unmet } from './decision';
import { known, wholeNumber } from './known-value';

/** 博罗: pension contributions in full from 16 to below 60, for locals who are neither students nor soldiers. */
export function pensionSubsidy(
  set: PolicySet,
  {
    division,
    on,
    birthOn,
    localRegistration,
    excludedAs,
  }: PlaceAndDay & {
    readonly birthOn: PlainDate;
    readonly localRegistration: boolean;
    /** 在校生 or 现役军人, when the person is one. */
    readonly excludedAs?: string;
  },
): Decision & { readonly percent?: number } {
  const at = { division, on };
  const rate = known(set, at, 'pension-subsidy-rate', 'BL-2022-4.3b');
  const from = known(set, at, 'pension-subsidy-age-from', 'BL-2022-4.3c');
  const below = known(set, at, 'pension-subsidy-age-below', 'BL-2022-4.3c');
  for (const { missing } of [rate, from, below]) if (missing) return decide([missing]);
  if (!rate.parameter || !from.parameter || !below.parameter) return decide([]);
  const age = fullYears(birthOn, on);
  const tooYoung = !reaches(age, wholeNumber(from.parameter));
  const old = !isBelow(age, wholeNumber(below.parameter));
  const findings = [
    finds(
      localRegistration,
      { met: 'LOCAL_REGISTRATION', unmet: 'REGISTERED_ELSEWHERE' },
      'BL-2022-4.3b',
      rate,
    ),
    finds(!tooYoung && !old, { met: 'AGE_INSIDE', unmet: 'AGE_OUTSIDE' }, 'BL-2022-4.3c', {
      ...(tooYoung ? from : below),
      fact: `${age}`,
    }),
  ];
  if (excludedAs) findings.push(unmet('EXCLUDED_PERSON', 'BL-2022-4.3c', { fact: excludedAs }));
  const decision = decide(findings);
  return decision.outcome === 'GRANTED' ? { ...decision, percent: wholeNumber(rate.parameter) } : decision;
}

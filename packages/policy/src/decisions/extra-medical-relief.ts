import { monthOf, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import { exceeds, reaches, within } from '../domain/counting-words';
import { fenOf } from '../domain/fen-of';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { middleTenDays } from '../domain/ten-day-periods';
import { type Decision, decide, type Finding, finds, met, unclear, unmet } from './decision';
import { known } from './known-value';

/** The window of the yearly run, 中旬 of December; refused in a year without a run. */
export function medicalRun(set: PolicySet, { division, on }: PlaceAndDay): Decision {
  const window = middleTenDays(yearOf(on), 12);
  const last = known(set, { division, on }, 'extra-medical-relief-to-year', 'BL-2022-4.4.4b');
  if (last.missing) return decide([unmet('NO_RUN_THIS_YEAR', 'BL-2022-4.4.4b', { fact: `${yearOf(on)}` })]);
  const inside = monthOf(on) === 12 && reaches(on, window.from) && within(on, window.to);
  const codes = { met: 'RUN_OPEN', unmet: 'RUN_CLOSED' } as const;
  const next = on < window.from ? { on: window.from } : {};
  return decide([
    met('RUN_THIS_YEAR', 'BL-2022-4.4.4b', last),
    finds(inside, codes, 'BL-2022-4.4.4a', { fact: on, ...next }),
  ]);
}

/**
 * 博罗: extra relief of one person, by self-paid cost of the year. The amount is not printed, so a case is opened without
 * one; only 脱贫人口 are named, others go to a person (reading 36).
 */
export function extraMedicalRelief(
  set: PolicySet,
  facts: PlaceAndDay & { readonly selfPaid: Fen; readonly outOfPoverty: boolean },
): Decision & { readonly amount: null } {
  const run = medicalRun(set, facts);
  if (run.outcome !== 'GRANTED') return { ...run, amount: null };
  return { ...decide(reliefFindings(set, facts)), amount: null };
}

function reliefFindings(
  set: PolicySet,
  { division, on, selfPaid, outOfPoverty }: PlaceAndDay & { selfPaid: Fen; outOfPoverty: boolean },
): Finding[] {
  const clause = 'BL-2022-4.4.4c';
  const { parameter, missing } = known(set, { division, on }, 'extra-medical-relief-above', clause);
  if (missing) return [missing];
  const grounds = { parameter, fact: formatYuan(selfPaid) };
  if (!exceeds(selfPaid, fenOf(parameter))) return [unmet('SELF_PAID_NOT_ABOVE', clause, grounds)];
  const above = met('SELF_PAID_ABOVE', clause, grounds);
  return outOfPoverty ? [above] : [above, unclear('ONLY_OUT_OF_POVERTY_NAMED', clause)];
}

import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  exceeds,
  type Finding,
  known,
  noRule,
  outstanding,
  type PlaceAndDay,
  type PolicySet,
  type Renovation,
  ruleInForce,
  runsPast,
  textOf,
} from '@dixian/policy';
import { finds, type HousingReason, met } from '../../ground/domain/reasons';

/** Whether the money of a renovation is in order on a day: due by the end of the year that asks, overdue after that day. */
export function renovationFunds(
  set: PolicySet,
  facts: PlaceAndDay & { readonly renovation: Renovation },
): Decision<HousingReason> & { readonly outstanding: Fen } {
  return { ...decide(set, facts, fundsFindings(set, facts)), outstanding: outstanding(facts.renovation) };
}

function fundsFindings(
  set: PolicySet,
  { renovation, ...at }: PlaceAndDay & { readonly renovation: Renovation },
): Finding<HousingReason>[] {
  const year = yearAsking(set, at.division, renovation);
  const held = endOf(year);
  const ofYear = { division: at.division, on: held };
  const rule = ruleInForce(set, 'renovation-funds-due', ofYear);
  if (!rule) return [noRule(set, ['renovation-funds-due'], at)];
  const taken = { parameter: 'renovation-funds-due', field: 'by', unit: 'date' };
  const { parameter, missing } = known(set, ofYear, rule, taken);
  if (missing) return [{ ...missing, held }];
  const exempt = runsPast(renovation, year) && ruleInForce(set, 'renovation-cross-year', ofYear);
  if (exempt) {
    const fact = renovation.plannedUntil;
    return [met('CROSS_YEAR_PROJECT', exempt.clause, { held, ...(fact && { fact }) })];
  }
  const unpaid = outstanding(renovation);
  const late = unpaid > 0n && exceeds<string>(at.on, textOf(parameter));
  const codes = { met: 'FUNDS_IN_TIME', unmet: 'FUNDS_OVERDUE' } as const;
  return [finds(!late, codes, rule.clause, { parameter, fact: formatYuan(unpaid), held })];
}

// Begun in one year and finished in the next is carried out in both: it is due with the last of its years whose document
// asks, as it is exempt from every year that it runs past.
function yearAsking(set: PolicySet, division: string, renovation: Renovation): number {
  const last = Math.max(renovation.year, yearOf(renovation.plannedUntil ?? endOf(renovation.year)));
  const years = Array.from({ length: last - renovation.year + 1 }, (_, index) => renovation.year + index);
  const asks = (year: number) => ruleInForce(set, 'renovation-funds-due', { division, on: endOf(year) });
  return years.findLast(asks) ?? renovation.year;
}

function endOf(year: number): PlainDate {
  return plainDate(`${year}-12-31`);
}

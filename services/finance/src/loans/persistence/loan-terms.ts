import type { PolicySet, RuleName } from '@dixian/policy';

// What a loan follows by its term, and the parameter that says it.
const PRIME_RATES = {
  ONE_YEAR: 'loan-prime-rate-one-year',
  FIVE_YEARS_AND_OVER: 'loan-prime-rate-five-years',
} as const;

const PERCENT = /^\d{1,2}(\.\d{1,4})?$/;

/** The loan prime rates (LPR) that places set for days, as parameters of `abovePrimeRate`. */
export function primeRates({ parameters }: PolicySet): string {
  const rates = Object.entries(PRIME_RATES).flatMap(([term, name]) =>
    [...(parameters.get(name) ?? [])].flatMap(([place, values]) =>
      values.flatMap(({ value, from, to }) =>
        PERCENT.test(String(value)) ? [{ term, place, rate: String(value), from, to }] : [],
      ),
    ),
  );
  return JSON.stringify(rates);
}

/**
 * SQL: the rate of row `l` is above the LPR of its term on the day it was drawn, as the smallest place around it set it; null
 * where none did. `rates` is the place of `primeRates` among the parameters.
 */
export function abovePrimeRate(l: string, rates: string): string {
  return `${l}.annual_rate_percent > (
    SELECT r.rate FROM jsonb_to_recordset(${rates}::jsonb) AS r(term text, place text, rate numeric, "from" date, "to" date)
    WHERE r.term = ${l}.lpr_term AND starts_with(${l}.division_code, r.place)
      AND ${l}.drawn_on BETWEEN r."from" AND coalesce(r."to", 'infinity')
    ORDER BY length(r.place) DESC, r."from" DESC LIMIT 1)`;
}

/** Where and when a rule about loans is in force, as the parameter of `underRule`. */
export function placesOfRule({ rules }: PolicySet, rule: RuleName): string {
  const places = [...(rules.get(rule) ?? [])].flatMap(([place, found]) =>
    found.map(({ from, to }) => ({ place, from, to })),
  );
  return JSON.stringify(places);
}

/** SQL: the rule held in the place of loan `l` on the day it was drawn; `places` as above. */
export function underRule(l: string, places: string): string {
  return `EXISTS (
    SELECT FROM jsonb_to_recordset(${places}::jsonb) AS r(place text, "from" date, "to" date)
    WHERE starts_with(${l}.division_code, r.place) AND ${l}.drawn_on BETWEEN r."from" AND coalesce(r."to", 'infinity'))`;
}

import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import {
  carriedOutIn,
  outstanding,
  type PlaceAndDay,
  type PolicySet,
  type Renovation,
  type Rule,
  ruleInForce,
  rulesBinding,
  runsPast,
} from '@dixian/policy';
import { type Finding, finds, unmet } from '../../../ground/domain/reasons';
import type { PlaceAndDays } from './place-and-days';

/** A renovation with the day it was completed. */
export type ToldRenovation = Renovation & { readonly completedOn?: PlainDate };

/**
 * A renovation of the year is complete before release; with `strictFunds` also paid (reading 6). One carried out under a
 * document that has ended keeps that document's gate until it is complete.
 */
export function housingGateFindings(
  set: PolicySet,
  at: PlaceAndDays,
  renovation: ToldRenovation | undefined,
  strictFunds = false,
): Finding[] {
  if (!renovation) return [];
  const began = plainDate(`${renovation.year}-01-01`);
  const complete = renovation.completedOn !== undefined && renovation.completedOn <= (at.day ?? at.on);
  const gate = rulesBinding(set, 'release-after-renovation', { ...at, began }).find((rule) =>
    endedBefore(rule, at.on) ? !complete && carriedOutUnder(rule, renovation) : isOfYear(at.on, renovation),
  );
  if (!gate) return [];
  const { completedOn } = renovation;
  const held = endedBefore(gate, at.on) && gate.to ? { held: gate.to } : {};
  const codes = { met: 'HOUSING_RENOVATION_COMPLETE', unmet: 'HOUSING_RENOVATION_INCOMPLETE' } as const;
  const grounds = completedOn ? { fact: completedOn, on: completedOn } : { fact: `${renovation.year}` };
  const findings = [finds(complete, codes, gate.clause, { ...grounds, ...held })];
  const asked = strictFunds && fundsRule(set, at);
  const unpaid = outstanding(renovation);
  // The money of a cross-year project is not due with its year, so it is not asked for here either.
  if (asked && unpaid > 0n && !runsPast(renovation, yearOf(at.on))) {
    findings.push(unmet('HOUSING_FUNDS_UNPAID', asked.clause, { fact: formatYuan(unpaid) }));
  }
  return findings;
}

function fundsRule(set: PolicySet, at: PlaceAndDay): Rule | undefined {
  return (
    ruleInForce(set, 'release-after-renovation-paid', at) ?? ruleInForce(set, 'renovation-funds-due', at)
  );
}

function isOfYear(on: PlainDate, renovation: ToldRenovation): boolean {
  return carriedOutIn(renovation, yearOf(on));
}

function carriedOutUnder({ from, to }: Rule, renovation: ToldRenovation): boolean {
  const last = to === null ? yearOf(from) : yearOf(to);
  for (let year = yearOf(from); year <= last; year++) if (carriedOutIn(renovation, year)) return true;
  return false;
}

function endedBefore({ to }: Rule, on: PlainDate): boolean {
  return to !== null && to < on;
}

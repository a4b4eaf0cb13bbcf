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
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
  runsPast,
  textOf,
} from '@dixian/policy';
import { finds, flag, type HousingReason, met } from '../../ground/domain/reasons';
import type { FundedRenovation } from './funds-facts';

/** Whether the money of a renovation is in order on a day, and what of it stands out. */
export interface FundsDecision extends Decision<HousingReason> {
  readonly outstanding: Fen;
  /** The year that asks for the money; undefined where no document of the place does. */
  readonly askedFor?: number;
  readonly exempt: boolean;
  /** Due on its day and not overdue before the next. */
  readonly dueOn?: PlainDate;
}

type Facts = PlaceAndDay & { readonly renovation: FundedRenovation };

/** Whether the money of a renovation is in order on a day: due by the end of the year that asks, overdue after that day. */
export function renovationFunds(set: PolicySet, facts: Facts): FundsDecision {
  const { renovation, ...at } = facts;
  const asked = fundsAsked(set, at.division, renovation);
  const base = { outstanding: outstanding(renovation), exempt: asked?.exempt !== undefined };
  if (!asked) return { ...decide(set, at, [noRule(set, ['renovation-funds-due'], at)]), ...base };
  const { year, by, missing } = asked;
  const findings = missing ? [missing] : [fundsFinding(facts, asked), ...flagsOf(renovation, asked)];
  const dueOn = by && !asked.exempt ? plainDate(textOf(by)) : undefined;
  return { ...decide(set, at, findings), ...base, askedFor: year, ...(dueOn && { dueOn }) };
}

interface Asked {
  readonly year: number;
  readonly held: PlainDate;
  readonly clause: string;
  readonly by?: Parameter;
  readonly missing?: Finding<HousingReason>;
  /** The clause that exempts it from the year. */
  readonly exempt?: string;
}

// Begun in one year and finished in the next is carried out in both: it is due with the last of its years whose document
// asks, as it is exempt from every year that it runs past.
function fundsAsked(set: PolicySet, division: string, renovation: FundedRenovation): Asked | undefined {
  const last = Math.max(renovation.year, yearOf(renovation.plannedUntil ?? endOf(renovation.year)));
  const years = Array.from({ length: last - renovation.year + 1 }, (_, index) => renovation.year + index);
  const rules = years.flatMap((year) => {
    const rule = ruleInForce(set, 'renovation-funds-due', { division, on: endOf(year) });
    return rule ? [{ year, rule }] : [];
  });
  const asking = rules.at(-1);
  if (!asking) return undefined;
  const { year, rule } = asking;
  const held = endOf(year);
  const taken = { parameter: 'renovation-funds-due', field: 'by', unit: 'date' };
  const { parameter, missing } = known(set, { division, on: held }, rule, taken);
  const crossing = runsPast(renovation, year)
    ? ruleInForce(set, 'renovation-cross-year', { division, on: held })
    : undefined;
  return {
    year,
    held,
    clause: rule.clause,
    ...(parameter && { by: parameter }),
    ...(missing && { missing: { ...missing, held } }),
    ...(crossing && { exempt: crossing.clause }),
  };
}

function fundsFinding({ renovation, on }: Facts, asked: Asked): Finding<HousingReason> {
  const { held, by, exempt } = asked;
  if (exempt) {
    const fact = renovation.plannedUntil;
    return met('CROSS_YEAR_PROJECT', exempt, { held, ...(fact && { fact }) });
  }
  const unpaid = outstanding(renovation);
  const late = by !== undefined && unpaid > 0n && exceeds<string>(on, textOf(by));
  const codes = { met: 'FUNDS_IN_TIME', unmet: 'FUNDS_OVERDUE' } as const;
  return finds(!late, codes, asked.clause, { ...(by && { parameter: by }), fact: formatYuan(unpaid), held });
}

// What a person should see though the money is in order, or owed, all the same.
function flagsOf(renovation: FundedRenovation, { year, held, exempt, clause, by }: Asked) {
  const { movedOn, completedOn, planAssumed, paidInFullOn } = renovation;
  const flags: Finding<HousingReason>[] = [];
  if (exempt && movedOn) flags.push(flag('PLAN_MOVED', exempt, { held, fact: movedOn }));
  if (exempt && completedOn && yearOf(completedOn) <= year)
    flags.push(flag('COMPLETE_IN_YEAR', exempt, { held, fact: completedOn }));
  if (planAssumed) flags.push(flag('PLAN_NOT_STATED', clause, { held }));
  if (!exempt && by && paidInFullOn && exceeds<string>(paidInFullOn, textOf(by)))
    flags.push(flag('FUNDS_PAID_LATE', clause, { held, fact: paidInFullOn }));
  return flags;
}

function endOf(year: number): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-12-31`);
}

import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Conditions } from '@dixian/service';
import { placeNumberSql } from '@dixian/what-if';
import type { MatterTerms, Reach } from './matter-terms';

/** What one side of a matter is asked of. */
export interface AskedSide {
  readonly policies: PolicySet;
  /** The day of its law. */
  readonly on: PlainDate;
  /** The day whose year's facts both sides are put to, so that one law is held against the other and not one year. */
  readonly known: PlainDate;
  readonly division: string;
  readonly codes: readonly string[];
  /** The terms of each of the places. */
  readonly terms: readonly (MatterTerms | null)[];
}

/** The pieces of SQL of which a matter makes the rows of a side; what is not asked for is no parameter. */
export class SideOfMatter {
  readonly policies: PolicySet;
  readonly on: PlainDate;
  private readonly reaches: ReadonlySet<Reach>;
  private readonly bound = new Map<string, string>();

  constructor(
    private readonly add: Conditions,
    private readonly asked: AskedSide,
  ) {
    this.policies = asked.policies;
    this.on = asked.on;
    this.reaches = new Set(asked.terms.flatMap((of) => (of ? [of.reach] : [])));
  }

  /** SQL of the day of the law. */
  get day(): string {
    return `${this.bind('day', this.on)}::date`;
  }

  /** SQL of the day whose year's facts are asked. */
  get known(): string {
    return `${this.bind('known', this.asked.known)}::date`;
  }

  /** Joins what the place of a row says, as `law.t`: NULL where nothing does. */
  law(column: string): string {
    const { codes, terms } = this.asked;
    const place = placeNumberSql(column, `${this.bind('codes', codes)}::text[]`, codes.length);
    return `CROSS JOIN LATERAL (SELECT (${this.bind('terms', terms.map(asJson))}::jsonb[])[${place}] AS t) AS law`;
  }

  /** That a row lies in the division, in a place that speaks of the matter, and its household is among those reached. */
  holds(column: string, household: string): string {
    const { division } = this.asked;
    const [first, end] = [this.bind('first', division), this.bind('end', `${division}:`)];
    return `${column} >= ${first} AND ${column} < ${end} AND law.t IS NOT NULL AND ${this.reached(household)}`;
  }

  /** A value of the place, as it is set. */
  value(name: string, type = 'text'): string {
    return `(law.t ->> '${name}')::${type}`;
  }

  /** An amount of the place, which is set in yuan, in fen. */
  fen(name: string): string {
    return `((law.t ->> '${name}')::numeric * 100)::bigint`;
  }

  /** The year whose facts are asked. */
  get year(): string {
    return `extract(year FROM ${this.known})::int`;
  }

  /** That the household is monitored on the day of the law. */
  monitored(household: string): string {
    return `EXISTS (SELECT FROM standing_period s WHERE s.household_id = ${household} AND s.identified_on <= ${this.day}
      AND (s.eliminated_on IS NULL OR s.eliminated_on > ${this.day}))`;
  }

  /** That a member `m` of a standing is of the household on the day; a register knows its members from its first ledger on. */
  get present(): string {
    return `(m.left_on IS NULL OR m.left_on >= ${this.day}) AND m.joined_on <= greatest(${this.day},
      (SELECT min(f.joined_on) FROM standing_member f WHERE f.household_id = m.household_id))`;
  }

  private bind(name: string, value: unknown): string {
    const bound = this.bound.get(name) ?? this.add.parameter(value);
    this.bound.set(name, bound);
    return bound;
  }

  // Only what is asked for: the register keeps no standings of itself, and not every department is told who is out of poverty.
  private reached(household: string): string {
    const branches = [...this.reaches].map((reach) => `WHEN '${reach}' THEN ${this.sqlOf(reach, household)}`);
    return branches.length > 0 ? `CASE law.t ->> 'reach' ${branches.join(' ')} ELSE false END` : 'false';
  }

  private sqlOf(reach: Reach, household: string): string {
    const year = this.value('keyYear', 'int');
    switch (reach) {
      case 'ALL':
        return 'true';
      case 'MONITORED':
        return this.monitored(household);
      case 'KEY':
        return `EXISTS (SELECT FROM standing_period s WHERE s.household_id = ${household}
          AND s.identified_on <= least(${this.day}, make_date(${year}, 12, 31))
          AND (s.eliminated_on IS NULL OR s.eliminated_on >= make_date(${year}, 1, 1)))`;
      case 'OUT_OF_POVERTY':
        return `EXISTS (SELECT FROM standing_household k WHERE k.household_id = ${household} AND k.out_of_poverty)`;
    }
  }
}

function asJson(terms: MatterTerms | null): string | null {
  if (!terms) return null;
  const { values, reach, keyYear } = terms;
  return JSON.stringify({ ...values, reach, keyYear });
}

import { placeNumberSql } from '@dixian/what-if';
import { isLateOn } from '../../ground/persistence/excused';
import type { MonitoredTerms, PlaceTerms } from '../domain/monitored-terms';

/** Adds a value to a statement's parameters and gives its place. */
type Bind = (value: unknown) => string;

/**
 * What lists and counts ask of the last period `p` of each household begun by a day, one text for both so that they
 * agree. Each is SQL that is never null; one that is not asked for adds no parameter.
 */
export class MonitoredConditions {
  private readonly asOf: string;
  private placeNumber: string | undefined;

  /** Of tables that say more of the period, the rows as they lay on the day; each for the household of `p`. */
  private readonly rows: (table: string, as: string) => string;

  constructor(
    private readonly terms: MonitoredTerms,
    private readonly bind: Bind,
    rows?: (table: string, as: string) => string,
  ) {
    this.rows = rows ?? ((table, as) => `${table} ${as}`);
    this.asOf = `${bind(terms.asOf)}::date`;
  }

  /** The period is the household's last one begun by the day. */
  get last(): string {
    return `p.identified_on <= ${this.asOf} AND NOT EXISTS (SELECT FROM ${this.rows('monitoring_period', 'q')}
      WHERE q.household_id = p.household_id AND q.identified_on <= ${this.asOf}
        AND (q.identified_on, q.id) > (p.identified_on, p.id))`;
  }

  get monitored(): string {
    return `(p.eliminated_on IS NULL OR p.eliminated_on > ${this.asOf})`;
  }

  /** As keyHousehold() of @dixian/policy: unresolved on any day of the year, identified by the day. */
  get keyHousehold(): string {
    const year = this.ofPlace(({ keyYear }) => keyYear);
    return `coalesce(${year} IS NOT NULL AND EXISTS (SELECT FROM ${this.rows('monitoring_period', 'k')}
      WHERE k.household_id = p.household_id AND k.identified_on <= least(${this.asOf}, make_date(${year}, 12, 31))
        AND (k.eliminated_on IS NULL OR k.eliminated_on >= make_date(${year}, 1, 1))), false)`;
  }

  /** As longUnresolved() of @dixian/policy: open for the years that the place sets, the last day counting. */
  get longUnresolved(): string {
    return `(${this.monitored} AND ${this.listedBy})`;
  }

  /** The period came on the list by the day, whether or not it was over before. */
  get listedBy(): string {
    return `coalesce(${this.listedFrom} <= ${this.asOf}, false)`;
  }

  /** The first day on the list; null where the place sets no years. */
  get listedFrom(): string {
    const years = this.ofPlace(({ unresolvedYears }) => unresolvedYears);
    return `(p.identified_on + make_interval(years => ${years}))::date`;
  }

  /** The first day on which its place has a list at all, and the clause that sets it. */
  get listKnownFrom(): string {
    return this.ofPlace(({ unresolvedFrom }) => unresolvedFrom, 'date');
  }

  get listClause(): string {
    return this.ofPlace(({ unresolvedClause }) => unresolvedClause, 'text');
  }

  get triaged(): string {
    return `EXISTS (SELECT FROM ${this.rows('long_unresolved_triage', 't')} WHERE t.period_id = p.id AND t.occurred_on <= ${this.asOf})`;
  }

  get labelled(): string {
    return `EXISTS (SELECT FROM ${this.rows('safety_net_label', 'l')} WHERE l.household_id = p.household_id
      AND l.labelled_on <= ${this.asOf} AND (l.removed_on IS NULL OR l.removed_on > ${this.asOf}))`;
  }

  /** No help plan for this period (帮扶计划) by the day. */
  get withoutPlan(): string {
    return `NOT EXISTS (SELECT FROM ${this.rows('help_plan', 'h')} WHERE h.period_id = p.id AND h.made_on <= ${this.asOf})`;
  }

  /** No plan by the day, and the task to make it was late on it. */
  get planOverdue(): string {
    return `(${this.withoutPlan} AND EXISTS (SELECT FROM ${this.rows('task', 'w')}
      WHERE w.kind = 'MAKE_PLAN' AND w.step = '' AND w.subject_id = p.id
        AND (w.closed_on IS NULL OR w.closed_on > ${this.asOf}) AND ${isLateOn(this.asOf, 'w')}))`;
  }

  /** Nobody answers for the household (帮扶责任人) on the day. */
  get withoutHelper(): string {
    return `NOT ${this.helpers('')}`;
  }

  /** Somebody of this name answers for the household on the day. */
  helpedBy(name: string): string {
    return this.helpers(` AND r.name = ${this.bind(name)}`);
  }

  private helpers(whose: string): string {
    return `EXISTS (SELECT FROM ${this.rows('responsible_helper', 'r')} WHERE r.household_id = p.household_id
      AND r.since <= ${this.asOf} AND (r.ended_on IS NULL OR r.ended_on > ${this.asOf})${whose})`;
  }

  // What holds at the smallest of the places that contains the household, or null.
  private ofPlace(term: (terms: PlaceTerms) => number | string | null, type = 'int'): string {
    const { places } = this.terms;
    this.placeNumber ??= placeNumberSql(
      'p.division_code',
      `${this.bind(places.map(({ place }) => place))}::text[]`,
      places.length,
    );
    return `(${this.bind(places.map(({ terms }) => term(terms)))}::${type}[])[${this.placeNumber}]`;
  }
}

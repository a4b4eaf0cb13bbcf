import type { Sector } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import { type DeadlineKind, isDuty } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { MigrationInterface } from 'typeorm';
import { CreateDutyObligations1765170210000 } from '../migrations/1765170210000-create-duty-obligations';
import type { RowsOf } from '../tasks/open-tasks';
import { dutyObligation, type StoppedAs } from './table';
import { tellObligations } from './tell-obligations';

/** What a duty is about: one of the department's things or a place; `cycle` tells several of one subject apart. */
export interface DutyAbout {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly cycle?: string;
}

/** A duty whose clock starts. */
export interface NewDuty extends DutyAbout {
  readonly householdId?: string | null;
  readonly personId?: string | null;
  /** The village of the household; without one the place whose duty it is. */
  readonly divisionCode: string;
  /** The department that owes it; left out for the offices of the line. */
  readonly sector?: Sector | null;
  /** Day the clock starts; not counted itself. */
  readonly triggeredOn: PlainDate;
}

/** How a duty ended; all null where it runs on after all. */
export interface EndOfDuty {
  readonly metOn?: PlainDate | null;
  readonly stoppedOn?: PlainDate | null;
  readonly stoppedAs?: StoppedAs | null;
}

/** What a service owes by a day, told where duties are watched with every change. */
export interface Obligations<Kind extends DeadlineKind> {
  readonly tables: readonly [typeof dutyObligation];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Names of the tables, whose rows follow their household to another place. */
  readonly following: readonly string[];
  /** Starts clocks and gives the ids of the obligations, in the order of the duties; told anew only where something differs. */
  trigger(transaction: Statements, kind: Kind, duties: readonly NewDuty[]): Promise<string[]>;
  /**
   * Starts those that a query gives, with all these columns, NULL where there is nothing to say: subject_kind, subject_id, cycle,
   * household_id, person_id, division_code, sector, triggered_on.
   */
  triggerFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void>;
  /** Meets, stops or opens again. What was never triggered has no end. */
  end(transaction: Statements, kind: Kind, about: DutyAbout, end: EndOfDuty): Promise<void>;
  /** The same for those that a query gives: subject_kind, subject_id, cycle or NULL, met_on, stopped_on, stopped_as. */
  endFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void>;
  /** Tells what the service's own statements changed of them. */
  tell(transaction: Statements): Promise<void>;
}

/**
 * The obligations of a service. It tells the day on which a clock starts and what it is about; by which day, by which clause and
 * calendar is worked out where duties are watched, so that a document or calendar that comes later is enough to date them anew.
 */
export function obligationsOf<const Kind extends DeadlineKind>(
  service: string,
  kinds: readonly Kind[],
): Obligations<Kind> {
  const strange = kinds.filter((kind) => !isDuty(kind));
  if (strange.length > 0)
    throw new Error(`${service}: nobody owes ${strange} by a day (schemas/policy/duty-kinds.json)`);
  async function triggerFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void> {
    await transaction.query(
      `INSERT INTO duty_obligation AS t (kind, subject_kind, subject_id, cycle, household_id, person_id, division_code, sector,
         triggered_on)
       SELECT $${rows.parameters.length + 1}, subject_kind, subject_id, coalesce(cycle, ''), household_id, person_id,
         division_code, sector, triggered_on
       FROM (${rows.sql}) AS g
       ON CONFLICT (county_code, kind, subject_kind, subject_id, cycle) DO UPDATE SET
         (${CHANGING}) = ROW(${of('excluded')}), version = t.version + 1, trigger_told = false
       WHERE (${of('t')}) IS DISTINCT FROM (${of('excluded')})`,
      [...rows.parameters, kind],
    );
    await tellObligations(transaction, service);
  }
  async function endFrom(transaction: Statements, kind: Kind, rows: RowsOf): Promise<void> {
    await transaction.query(
      `UPDATE duty_obligation t SET met_on = g.met_on, stopped_on = g.stopped_on, stopped_as = g.stopped_as,
         version = t.version + 1, end_told = false
       FROM (${rows.sql}) AS g
       WHERE t.kind = $${rows.parameters.length + 1} AND t.subject_kind = g.subject_kind AND t.subject_id = g.subject_id
         AND t.cycle = coalesce(g.cycle, '')
         AND (t.met_on, t.stopped_on, t.stopped_as) IS DISTINCT FROM (g.met_on, g.stopped_on, g.stopped_as)`,
      [...rows.parameters, kind],
    );
    await tellObligations(transaction, service);
  }
  return {
    tables: [dutyObligation],
    migrations: [CreateDutyObligations1765170210000],
    following: [dutyObligation.options.name],
    triggerFrom,
    endFrom,
    tell: (transaction) => tellObligations(transaction, service),
    async trigger(transaction, kind, duties) {
      if (duties.length === 0) return [];
      const rows = rowsOf(duties);
      await triggerFrom(transaction, kind, rows);
      const ids = await transaction.query<{ id: string }>(
        `SELECT t.id FROM (${rows.sql}) AS g JOIN duty_obligation t ON t.kind = $2 AND t.subject_kind = g.subject_kind
           AND t.subject_id = g.subject_id AND t.cycle = coalesce(g.cycle, '') ORDER BY g.place`,
        [...rows.parameters, kind],
      );
      return ids.map(({ id }) => id);
    },
    end: (transaction, kind, { subject, cycle }, { metOn, stoppedOn, stoppedAs }) =>
      endFrom(transaction, kind, {
        sql: `SELECT $1::text AS subject_kind, $2::text AS subject_id, $3::text AS cycle, $4::date AS met_on,
          $5::date AS stopped_on, $6::text AS stopped_as`,
        parameters: [
          subject.kind,
          subject.id,
          cycle ?? '',
          metOn ?? null,
          stoppedOn ?? null,
          stoppedAs ?? null,
        ],
      }),
  };
}

// What of a duty may be told otherwise than before.
const CHANGING = 'household_id, person_id, division_code, sector, triggered_on';

function of(row: string): string {
  return CHANGING.replaceAll(/\w+/g, (column) => `${row}.${column}`);
}

function rowsOf(duties: readonly NewDuty[]): RowsOf {
  const rows = duties.map(({ subject, ...duty }, place) => ({
    place,
    subject_kind: subject.kind,
    subject_id: subject.id,
    cycle: duty.cycle,
    household_id: duty.householdId,
    person_id: duty.personId,
    division_code: duty.divisionCode,
    sector: duty.sector,
    triggered_on: duty.triggeredOn,
  }));
  return {
    sql: `SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(place int, subject_kind text, subject_id text, cycle text,
      household_id uuid, person_id uuid, division_code text, sector text, triggered_on date)`,
    parameters: [JSON.stringify(rows)],
  };
}

import { type PlainDate, plainDate } from '@dixian/calendar';
import { episodesOf, type PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { obligations } from '../../ground/obligations';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { type FundedRenovation, fundsFactsOn } from '../domain/funds-facts';
import { isKeyInYear } from '../domain/key-in-year';
import { type FundsDecision, renovationFunds } from '../domain/renovation-funds';
import { type FundedRow, fundedById } from '../persistence/funded';

// So that memory does not grow with the ledger.
const SLICE = 500;

/** What the money of a renovation comes to on a day, and whether its household obliges the county to pay. */
interface Judged {
  readonly row: FundedRow;
  readonly facts: FundedRenovation;
  readonly decision: FundsDecision;
  readonly isKey: boolean;
}

/**
 * Follows what was said or paid of renovations: the county owes the money of key households by the end of the year, a plan
 * beyond it stops the duty, and what is complete and unpaid is work for the housing department.
 */
export async function followFunds(
  transaction: Statements,
  policies: PolicySet,
  renovationIds: readonly string[],
  today: PlainDate,
): Promise<void> {
  for (let from = 0; from < renovationIds.length; from += SLICE) {
    const ids = renovationIds.slice(from, from + SLICE);
    const rows = await fundedById(transaction, ids);
    const there = new Set(rows.map(({ id }) => id));
    await forget(
      transaction,
      ids.filter((id) => !there.has(id)),
      today,
    );
    const known = rows.filter(({ householdId }) => householdId !== null);
    const judged = await judge(transaction, policies, known, today);
    await owe(transaction, judged, today);
    await work(transaction, judged, today);
  }
}

async function judge(
  transaction: Statements,
  policies: PolicySet,
  rows: readonly FundedRow[],
  today: PlainDate,
): Promise<Judged[]> {
  const ids = [...new Set(rows.flatMap(({ householdId }) => householdId ?? []))];
  const held = await standings.heldOf(transaction, ids);
  return rows.flatMap((row) => {
    const facts = fundsFactsOn(row.said, row.parts, today);
    if (!facts) return [];
    const division = row.divisionCode;
    const decision = renovationFunds(policies, { division, on: today, renovation: facts });
    const standing = row.householdId === null ? undefined : held.get(row.householdId);
    const isKey =
      standing !== undefined &&
      decision.askedFor !== undefined &&
      isKeyInYear(policies, division, episodesOf(standing.periods), decision.askedFor, today);
    return [{ row, facts, decision, isKey }];
  });
}

async function owe(transaction: Statements, judged: readonly Judged[], today: PlainDate): Promise<void> {
  const asked = judged.filter(({ decision }) => decision.askedFor !== undefined);
  const owed = asked.filter(({ isKey, decision }) => isKey && !decision.exempt);
  await obligations.trigger(
    transaction,
    'RENOVATION_FUNDS',
    owed.map(({ row, decision }) => ({
      ...aboutOf(row, decision),
      householdId: row.householdId,
      divisionCode: row.divisionCode,
      sector: 'housing',
      triggeredOn: laterOf(row.startedOn, plainDate(`${decision.askedFor}-01-01`)),
    })),
  );
  const ends = asked.map(({ row, facts, decision, isKey }) => {
    const { subject, cycle } = aboutOf(row, decision);
    const stopped = decision.exempt || !isKey;
    return {
      subject_kind: subject.kind,
      subject_id: subject.id,
      cycle,
      met_on: stopped ? null : (facts.paidInFullOn ?? null),
      stopped_on: stopped ? today : null,
      stopped_as: stopped ? 'NOT_REQUIRED' : null,
    };
  });
  await obligations.endFrom(transaction, 'RENOVATION_FUNDS', {
    sql: ENDS,
    parameters: [JSON.stringify(ends)],
  });
}

// What is stopped already keeps its day.
const ENDS = `SELECT e.subject_kind, e.subject_id, e.cycle, e.met_on,
    CASE WHEN e.stopped_as IS NOT NULL THEN coalesce(o.stopped_on, e.stopped_on) END AS stopped_on, e.stopped_as
  FROM jsonb_to_recordset($1::jsonb) AS e(subject_kind text, subject_id text, cycle text, met_on date, stopped_on date,
    stopped_as text)
  LEFT JOIN duty_obligation o ON o.kind = 'RENOVATION_FUNDS' AND o.subject_kind = e.subject_kind
    AND o.subject_id = e.subject_id AND o.cycle = e.cycle`;

function aboutOf({ id }: FundedRow, { askedFor }: FundsDecision) {
  return { subject: { kind: 'RENOVATION', id }, cycle: String(askedFor) };
}

// A renovation that was taken back owes nobody anything.
async function forget(transaction: Statements, gone: readonly string[], today: PlainDate): Promise<void> {
  if (gone.length === 0) return;
  await obligations.endFrom(transaction, 'RENOVATION_FUNDS', {
    sql: `SELECT subject_kind, subject_id, cycle, NULL::date AS met_on, coalesce(stopped_on, $2::date) AS stopped_on,
        'WITHDRAWN' AS stopped_as
      FROM duty_obligation WHERE kind = 'RENOVATION_FUNDS' AND subject_kind = 'RENOVATION' AND subject_id = ANY($1::text[])`,
    parameters: [gone, today],
  });
  await close(transaction, gone, today);
}

async function work(transaction: Statements, judged: readonly Judged[], today: PlainDate): Promise<void> {
  const isComplete = ({ facts }: Judged) => facts.completedOn != null && facts.completedOn <= today;
  const isDue = ({ decision, isKey }: Judged) => isKey && decision.askedFor !== undefined && !decision.exempt;
  const [open, done] = parted(
    judged,
    (one) => one.decision.outstanding > 0n && (isComplete(one) || isDue(one)),
  );
  await tasks.open(
    transaction,
    'PAY_RENOVATION',
    open.map((one) => ({
      subjectId: one.row.id,
      householdId: one.row.householdId,
      divisionCode: one.row.divisionCode,
      openedOn: (isComplete(one) && one.facts.completedOn) || one.row.startedOn,
      dueOn: isDue(one) ? (one.decision.dueOn ?? null) : null,
      clauseIds: isDue(one) ? one.decision.reasons.flatMap(({ clause }) => clause ?? []) : [],
    })),
  );
  const paid = done.map(({ row }) => row.id);
  await close(transaction, paid, today);
}

async function close(transaction: Statements, ids: readonly string[], today: PlainDate): Promise<void> {
  await tasks.closeFrom(transaction, 'PAY_RENOVATION', {
    sql: `SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM unnest($1::uuid[]) AS id`,
    parameters: [ids, today],
  });
}

function parted<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

function laterOf(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

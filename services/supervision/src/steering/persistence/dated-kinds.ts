import type { PlainDate } from '@dixian/calendar';
import { type Database, type Statements, systemScope } from '@dixian/service';
import type { KindByLead } from '../../ground/domain/supervised-kind';
import type { NewObligation } from '../../obligations/domain/new-obligation';

/** By which deadlines obligations of each kind are dated. */
export async function datedKinds(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.read(systemScope, (statements) =>
    statements.query<{ kind: string; digest: string }>('SELECT kind, digest FROM dated_kind', []),
  );
  return new Map(rows.map(({ kind, digest }) => [kind, digest]));
}

/** Notes by which deadlines obligations of a kind are dated now. */
export async function noteDatedKind(transaction: Statements, kind: string, digest: string): Promise<void> {
  await transaction.query(
    `INSERT INTO dated_kind (kind, digest) VALUES ($1, $2) ON CONFLICT (kind) DO UPDATE SET digest = excluded.digest`,
    [kind, digest],
  );
}

/** The next told duties of a kind after one of them, by id. */
export async function toldAfter(
  transaction: Statements,
  kind: string,
  after: string | null,
  batch: number,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT obligation_id AS id FROM told_duty
     WHERE kind = $1 AND trigger_version > 0 AND ($2::uuid IS NULL OR obligation_id > $2) ORDER BY obligation_id LIMIT $3`,
    [kind, after, batch],
    'told-duties-after',
  );
  return rows.map(({ id }) => id);
}

/** Where and when clocks of a kind that follows leads start. */
export interface ClockStart {
  readonly divisionCode: string;
  readonly triggeredOn: PlainDate;
}

/** Distinct starts of the obligations of a kind; what moved keeps the law of the place where its clock started. */
export function clockStarts(
  transaction: Statements,
  kind: KindByLead,
  digits: number,
): Promise<ClockStart[]> {
  return transaction.query<ClockStart>(
    `SELECT DISTINCT left(division_code, $2) AS "divisionCode", triggered_on AS "triggeredOn" FROM obligation
     WHERE kind = $1 AND here_from IS NULL`,
    [kind, digits],
  );
}

/** Dates the obligations of a kind that follows leads anew, and stops what no document asks for any more. */
export async function redate(
  transaction: Statements,
  { kind, digits }: { readonly kind: KindByLead; readonly digits: number },
  limits: readonly (ClockStart & { readonly limit: NewObligation | undefined })[],
): Promise<void> {
  const rows = limits.map(({ limit, ...start }) => ({ ...start, asked: limit !== undefined, ...limit }));
  await transaction.query(
    `UPDATE obligation o SET due_on = CASE WHEN r.asked THEN r."dueOn" ELSE o.due_on END,
       previous_due_on = CASE WHEN r.asked AND o.due_on IS DISTINCT FROM r."dueOn" THEN o.due_on ELSE o.previous_due_on END,
       latest_publicity_on = CASE WHEN r.asked THEN o.latest_publicity_on + (r."dueOn" - o.due_on) ELSE o.latest_publicity_on END,
       provisional = coalesce(r.provisional, false), notices = coalesce(r.notices, '{}'), soft = coalesce(r.soft, o.soft),
       duration = CASE WHEN r.asked THEN r.duration ELSE o.duration END, unit = coalesce(r.unit, o.unit),
       clause_ids = coalesce(r."clauseIds", o.clause_ids),
       stopped_on = CASE WHEN NOT r.asked AND o.met_on IS NULL THEN o.triggered_on ELSE o.stopped_on END,
       stopped_as = CASE WHEN NOT r.asked AND o.met_on IS NULL THEN 'NOT_REQUIRED' ELSE o.stopped_as END
     FROM jsonb_to_recordset($2::jsonb) AS r("divisionCode" text, "triggeredOn" date, asked boolean, "dueOn" date,
       provisional boolean, notices text[], soft boolean, duration int, unit text, "clauseIds" text[])
     WHERE o.kind = $1 AND left(o.division_code, $3) = r."divisionCode" AND o.triggered_on = r."triggeredOn"
       AND o.here_from IS NULL
       AND (NOT r.asked OR (o.due_on, o.clause_ids, o.soft, o.unit, o.duration)
         IS DISTINCT FROM (r."dueOn", r."clauseIds", r.soft, r.unit, r.duration))`,
    [kind, JSON.stringify(rows), digits],
    'redate-obligations',
  );
}

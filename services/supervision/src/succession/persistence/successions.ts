import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** A document that ends, and what nothing follows of it. */
export interface Succession {
  readonly documentId: string;
  readonly divisionCode: string;
  readonly endsOn: PlainDate;
  readonly opensOn: PlainDate;
  /** Empty where everything is followed. */
  readonly clauseIds: readonly string[];
  /** Whether its duty begins where there is none yet. */
  readonly begins: boolean;
}

const ENDINGS = `jsonb_to_recordset($1::jsonb) AS r("documentId" text, "divisionCode" text, "endsOn" date, "opensOn" date,
  "clauseIds" text[], begins boolean)`;

/** Brings the duties of documents that end to what is known of them now; said twice, nothing changes. */
export async function keepSuccessions(
  transaction: Statements,
  found: readonly Succession[],
  { today, now }: { readonly today: PlainDate; readonly now: Date },
): Promise<void> {
  const rows = JSON.stringify(found);
  // Of two that watch at once the second waits, and finds what the first opened.
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('policy-successions'))`, []);
  await transaction.query(
    `UPDATE obligation o SET clause_ids = CASE WHEN s.unfollowed THEN s.clauses WHEN s.gone THEN '{}' ELSE o.clause_ids END,
       met_on = CASE WHEN s.followed THEN $2::date END, met_recorded_at = CASE WHEN s.followed THEN $3::timestamptz END,
       stopped_on = CASE WHEN s.gone THEN $2::date END, stopped_recorded_at = CASE WHEN s.gone THEN $3::timestamptz END,
       stopped_as = CASE WHEN s.gone THEN 'NOT_REQUIRED' END
     FROM (SELECT k.id, r."documentId" IS NULL AS gone, cardinality(r."clauseIds") = 0 IS TRUE AS followed,
         cardinality(r."clauseIds") > 0 IS TRUE AS unfollowed, r."clauseIds" AS clauses
       FROM obligation k LEFT JOIN ${ENDINGS} ON r."documentId" = k.subject_id AND r."endsOn"::text = k.cycle
       WHERE k.kind = 'POLICY_SUCCESSION') s
     WHERE o.id = s.id AND o.kind = 'POLICY_SUCCESSION' AND (
       s.gone AND o.stopped_on IS NULL OR s.followed AND o.met_on IS NULL OR s.unfollowed
         AND (o.met_on IS NOT NULL OR o.stopped_on IS NOT NULL OR o.clause_ids IS DISTINCT FROM s.clauses))`,
    [rows, today, now],
    'settle-successions',
  );
  await transaction.query(
    `INSERT INTO obligation (subject_kind, subject_id, cycle, kind, division_code, triggered_on, asked_from, due_on, provisional,
       notices, soft, unit, clause_ids, opened_at)
     SELECT 'DOCUMENT', r."documentId", r."endsOn"::text, 'POLICY_SUCCESSION', r."divisionCode", r."opensOn", r."opensOn", r."endsOn",
       false, '{}', false, 'fixed-date', r."clauseIds", $2
     FROM ${ENDINGS} WHERE r.begins AND NOT EXISTS (SELECT FROM obligation o WHERE o.kind = 'POLICY_SUCCESSION'
       AND o.subject_kind = 'DOCUMENT' AND o.subject_id = r."documentId" AND o.cycle = r."endsOn"::text)`,
    [rows, now],
    'open-successions',
  );
}

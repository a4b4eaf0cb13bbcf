import { type FindingKind, type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import type { Law } from '@dixian/policy';
import { beginLeads } from '../use-cases/begin-leads';

// What tells a lead of a ledger from another: all that is told of it; of a department's own list the household, the
// matter and the month, for a warning that is repeated is no second one.
const LINE = `concat_ws('|', channel, found_on, lead_type, pushed_by)`;
const PUSH = `concat_ws('|', 'PUSH', sector, lead_type, to_char(found_on, 'YYYY-MM'))`;
const SAME = `(l.channel, l.found_on, l.lead_type) = (g.channel, g.found_on, g.lead_type)
  AND l.pushed_by IS NOT DISTINCT FROM g.pushed_by`;
const SAME_MONTH = `(l.channel, l.sector, l.lead_type) = (g.channel, g.sector, g.lead_type)
  AND date_trunc('month', l.found_on) = date_trunc('month', g.found_on)`;

/** Keeps the leads of the stage that are not there yet, and begins their clocks. */
export async function mergeLeads(context: MergeContext, law: Law): Promise<MergeResult> {
  const { transaction, findings, source, scope } = context;
  await findings.fromSelect(
    OTHER_UNTOLD,
    `SELECT row_number, ${scope.sector === '*' ? 'household_code' : 'NULL::text AS household_code'} FROM ${STAGE}
     WHERE lead_type = 'OTHER' AND note IS NULL`,
  );
  const [line, same] = scope.sector === '*' ? [LINE, SAME] : [PUSH, SAME_MONTH];
  await transaction.query('CREATE TEMPORARY TABLE import_lead (id uuid NOT NULL) ON COMMIT DROP');
  const [counts] = await transaction.query<{ added: number; total: number; households: number }>(
    `WITH given AS (
       SELECT DISTINCT ON (household_id, ${line}) *, ${line} AS line FROM ${STAGE}
       ORDER BY household_id, ${line}, found_on, row_number
     ), added AS (
       INSERT INTO lead (household_id, person_id, channel, lead_type, found_on, received_on, pushed_by, sector, note,
         ledger, line, division_code)
       SELECT household_id, person_id, channel, lead_type, found_on, received_on, pushed_by, sector, note,
         $1, line, division_code
       FROM given g
       WHERE NOT EXISTS (SELECT FROM lead l WHERE l.household_id = g.household_id
         AND (l.line = g.line OR (${same})))
       ORDER BY row_number RETURNING id
     ), noted AS (
       INSERT INTO import_lead SELECT id FROM added
     )
     SELECT (SELECT count(*) FROM added)::int AS added, (SELECT count(*) FROM ${STAGE})::int AS total,
            (SELECT count(DISTINCT household_id) FROM ${STAGE})::int AS households`,
    [source],
  );
  const corrections = scope.sector === '*' ? await findings.fromSelect(LIKE_ANOTHER, ADDED_LIKE_ANOTHER) : 0;
  await beginLeads(transaction, law, { sql: 'SELECT id FROM import_lead', parameters: [] });
  const { added = 0, total = 0, households = 0 } = counts ?? {};
  return { added, changed: 0, unchanged: total - added, households, corrections };
}

// Added beside a lead of the same day and source that the file does not name: the type may have been corrected in it.
const ADDED_LIKE_ANOTHER = `SELECT DISTINCT ON (g.row_number) g.row_number, g.household_code
  FROM ${STAGE} g
  JOIN import_lead i ON true
  JOIN lead n ON n.id = i.id AND n.household_id = g.household_id AND (n.channel, n.found_on, n.lead_type) =
    (g.channel, g.found_on, g.lead_type) AND n.pushed_by IS NOT DISTINCT FROM g.pushed_by
  JOIN lead l ON l.household_id = g.household_id AND l.withdrawn_on IS NULL AND l.lead_type <> g.lead_type
    AND (l.channel, l.found_on) = (g.channel, g.found_on) AND l.pushed_by IS NOT DISTINCT FROM g.pushed_by
  WHERE NOT EXISTS (SELECT FROM ${STAGE} s WHERE s.household_id = l.household_id
    AND (s.channel, s.found_on, s.lead_type) = (l.channel, l.found_on, l.lead_type)
    AND s.pushed_by IS NOT DISTINCT FROM l.pushed_by)
  ORDER BY g.row_number`;

const LIKE_ANOTHER: FindingKind = {
  code: 'LOOKS_LIKE_CORRECTION',
  severity: 'WARNING',
  column: '线索类型',
  zh: '新增了一条线索，但同户同日同来源已有一条其他类型的线索，可能是对它的更正；是更正的，请撤销其中一条（withdrawLead），或更正原来的线索（correctLead）并撤回本次导入。',
  en: 'The lead was added, and the household has one of another type from the same day and source: it may be its correction. If so, withdraw one of them (`withdrawLead`), or correct the earlier one (`correctLead`) and take this run back.',
};

const OTHER_UNTOLD: FindingKind = {
  code: 'REQUIRED',
  severity: 'WARNING',
  column: '风险描述',
  zh: '线索类型为“其他”的，请写明是什么风险；线索已导入。',
  en: 'A lead of another type should say what it is. It was loaded; please tell it.',
};

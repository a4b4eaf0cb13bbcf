import { type LedgerImport, type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yesNo,
} from '@dixian/ledger';
import type { Law } from '@dixian/policy';
import { LEAD_TYPES } from '../../ground/domain/lead-words';
import { findHouseholds } from '../../register/persistence/placing/find-households';
import { householdColumns } from '../../register/persistence/placing/told-household';
import { refuseUnplaced } from '../../register/persistence/placing/unplaced';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { beginLeads } from '../use-cases/begin-leads';
import { visitsTakenBack } from './take-leads-back';
import { DATE_IN_FUTURE, NOBODY_LEFT, remarkVisits } from './visit-findings';

const TYPES = Object.keys(LEAD_TYPES) as (keyof typeof LEAD_TYPES)[];

/** 集中排查入户摸排表: a row per household and visit; members printed below it, and what they are, are not read. */
const homeVisitLedger = defineLedger({
  id: 'home-visit',
  columns: {
    householdCode: householdCode().optional(),
    headCertificateNumber: certificate().optional(),
    headName: name().optional(),
    visitedOn: date({ notAfterExport: true }),
    visitor: text({ maxLength: 60 }),
    risk: yesNo(),
    riskText: text({ maxLength: 500 }).optional(),
    leadType: listed(TYPES).optional(),
  },
});

type VisitRow = LedgerValues<typeof homeVisitLedger>;

/** How its visits are recorded: one a household and day, and a lead where a risk was found, as by hand. */
export function homeVisitImport(law: Law): LedgerImport<VisitRow> {
  return {
    definition: homeVisitLedger,
    columns,
    place,
    merge: (context) => merge(context, law),
    ...visitsTakenBack,
  };
}

const columns: LedgerImport<VisitRow>['columns'] = {
  ...householdColumns<VisitRow>((row) => row),
  visited_on: { type: 'date', of: (row) => row.visitedOn },
  visitor: { type: 'text', of: (row) => row.visitor },
  risk_found: { type: 'boolean', of: (row) => row.risk.toString() },
  finding: { type: 'text', of: (row) => row.riskText ?? null },
  lead_type: { type: 'text', of: ({ leadType }) => (leadType ? LEAD_TYPES[leadType] : null) },
};

async function place(context: MergeContext): Promise<void> {
  const { transaction, findings, exportedOn } = context;
  await awaitRegisterTurn(transaction);
  await findHouseholds(context);
  await refuseUnplaced(context, [NOBODY_LEFT]);
  await findings.fromSelect(
    DATE_IN_FUTURE,
    `SELECT row_number, household_code FROM ${STAGE} WHERE visited_on > $1::date`,
    [exportedOn],
  );
  await remarkVisits(findings);
}

// A risk of which nothing is said is still a risk; its type is then one that the list leaves open.
const GIVEN = `SELECT DISTINCT ON (household_id, visited_on) household_id, division_code, visited_on, visitor, risk_found,
    finding, coalesce(lead_type, 'OTHER') AS lead_type, row_number
  FROM ${STAGE} ORDER BY household_id, visited_on, risk_found DESC, finding NULLS LAST, row_number`;

async function merge({ transaction, source }: MergeContext, law: Law): Promise<MergeResult> {
  await transaction.query('CREATE TEMPORARY TABLE import_lead (id uuid NOT NULL) ON COMMIT DROP');
  const [counts] = await transaction.query<{ added: number; total: number; households: number }>(
    `WITH given AS MATERIALIZED (
       SELECT g.*, CASE WHEN g.risk_found THEN uuidv7() END AS lead_id FROM (${GIVEN}) AS g
       WHERE NOT EXISTS (SELECT FROM survey_visit v
         WHERE v.household_id = g.household_id AND v.visited_on = g.visited_on)
     ), leads AS (
       INSERT INTO lead (id, household_id, channel, lead_type, found_on, note, ledger, line, division_code)
       SELECT lead_id, household_id, 'SURVEY', lead_type, visited_on, finding, $1, 'VISIT|' || visited_on, division_code
       FROM given WHERE lead_id IS NOT NULL ORDER BY row_number RETURNING id
     ), noted AS (
       INSERT INTO import_lead SELECT id FROM leads
     ), added AS (
       INSERT INTO survey_visit (household_id, visited_on, risk_found, finding, lead_id, account, visitor, division_code)
       SELECT household_id, visited_on, risk_found, finding, lead_id, $1, visitor, division_code FROM given
       ORDER BY row_number RETURNING id
     )
     SELECT (SELECT count(*) FROM added)::int AS added, (SELECT count(*) FROM ${STAGE})::int AS total,
            (SELECT count(DISTINCT household_id) FROM ${STAGE})::int AS households`,
    [source],
  );
  await beginLeads(transaction, law, { sql: 'SELECT id FROM import_lead', parameters: [] });
  const { added = 0, total = 0, households = 0 } = counts ?? {};
  return { added, changed: 0, unchanged: total - added, households };
}

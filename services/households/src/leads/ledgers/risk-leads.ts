import { type LedgerImport, type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import {
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  ledgerProblem,
  listed,
  text,
} from '@dixian/ledger';
import type { Law } from '@dixian/policy';
import { LEAD_CHANNELS, LEAD_TYPES, sectorOfDepartment } from '../../ground/domain/lead-words';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { beginLeads } from '../use-cases/begin-leads';

/** 风险线索: a row per lead found, without a number of its own. */
const riskLeadsLedger = defineLedger({
  id: 'risk-leads',
  columns: {
    householdCode: householdCode(),
    channel: listed(Object.keys(LEAD_CHANNELS) as (keyof typeof LEAD_CHANNELS)[]),
    foundOn: date({ notAfterExport: true }),
    leadType: listed(Object.keys(LEAD_TYPES) as (keyof typeof LEAD_TYPES)[]),
    pushedBy: text({ maxLength: 60 }).optional(),
  },
  check: ({ channel, pushedBy }) =>
    channel === '部门推送' && pushedBy === undefined ? [ledgerProblem('REQUIRED', '推送部门')] : [],
});

type LeadRow = LedgerValues<typeof riskLeadsLedger>;

/** How the leads of a ledger get in: each once, however often the file is loaded, on households of the register. */
export function riskLeadsImport(law: Law): LedgerImport<LeadRow> {
  return { definition: riskLeadsLedger, columns, place, merge: (run) => merge(run, law) };
}

const columns: LedgerImport<LeadRow>['columns'] = {
  household_code: { type: 'text COLLATE "C"', of: (row) => row.householdCode },
  household_id: { type: 'uuid', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  channel: { type: 'text', of: (row) => LEAD_CHANNELS[row.channel] },
  found_on: { type: 'date', of: (row) => row.foundOn },
  lead_type: { type: 'text', of: (row) => LEAD_TYPES[row.leadType] },
  pushed_by: { type: 'text', of: (row) => row.pushedBy ?? null },
  sector: {
    type: 'text',
    of: (row) => (row.pushedBy === undefined ? null : (sectorOfDepartment(row.pushedBy) ?? null)),
  },
};

async function place({ transaction, findings, exportedOn }: MergeContext): Promise<void> {
  await awaitRegisterTurn(transaction);
  await transaction.query(
    `UPDATE ${STAGE} s SET household_id = h.id, division_code = h.division_code
     FROM household h WHERE h.code = s.household_code`,
  );
  await findings.fromSelect(
    {
      code: 'HOUSEHOLD_UNKNOWN',
      severity: 'REJECTED',
      column: '户编号',
      zh: '您的辖区内没有登记这个户编号，请先导入农户信息或核对编号。',
      en: 'No household of your division has this code. Please load the households first, or check the code.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE household_id IS NULL`,
  );
  // A file without a day of export is measured by the day of the import.
  await findings.fromSelect(
    {
      code: 'DATE_IN_FUTURE',
      severity: 'REJECTED',
      column: '发现日期',
      zh: '发现日期还没有到，请核对。',
      en: 'The day the lead was found has not come yet. Please check it.',
    },
    `SELECT row_number, household_code FROM ${STAGE} WHERE found_on > $1::date`,
    [exportedOn],
  );
}

async function merge({ transaction, source }: MergeContext, law: Law): Promise<MergeResult> {
  await transaction.query('CREATE TEMPORARY TABLE import_lead (id uuid NOT NULL) ON COMMIT DROP');
  const [counts] = await transaction.query<{ added: number; total: number; households: number }>(
    `WITH given AS (
       SELECT DISTINCT ON (household_id, channel, found_on, lead_type, pushed_by) * FROM ${STAGE}
       ORDER BY household_id, channel, found_on, lead_type, pushed_by, row_number
     ), added AS (
       INSERT INTO lead (household_id, channel, lead_type, found_on, pushed_by, sector, ledger, division_code)
       SELECT household_id, channel, lead_type, found_on, pushed_by, sector, $1, division_code FROM given g
       WHERE NOT EXISTS (SELECT FROM lead l WHERE l.household_id = g.household_id
         AND (l.channel, l.found_on, l.lead_type) = (g.channel, g.found_on, g.lead_type)
         AND l.pushed_by IS NOT DISTINCT FROM g.pushed_by)
       ORDER BY row_number RETURNING id
     ), noted AS (
       INSERT INTO import_lead SELECT id FROM added
     )
     SELECT (SELECT count(*) FROM added)::int AS added, (SELECT count(*) FROM ${STAGE})::int AS total,
            (SELECT count(DISTINCT household_code) FROM ${STAGE})::int AS households`,
    [source],
  );
  await beginLeads(transaction, law, { sql: 'SELECT id FROM import_lead', parameters: [] });
  const { added = 0, total = 0, households = 0 } = counts ?? {};
  return { added, changed: 0, unchanged: total - added, households };
}

import type { LedgerImport, LoadedTable, WithdrawalContext } from '@dixian/imports';

// A lead that was visited, settled or corrected is no more as its run left it; besides, these rest on it.
const rests: LoadedTable['rests'] = [
  {
    kind: 'ACT',
    sql: 'SELECT l.id AS row_id, c.id::text AS by FROM loaded l JOIN monitoring_case c ON c.lead_id = l.id',
  },
  {
    kind: 'ACT',
    sql: 'SELECT l.id AS row_id, f.id::text AS by FROM loaded l JOIN lead_forwarding f ON f.lead_id = l.id',
  },
  {
    kind: 'ACT',
    sql: 'SELECT l.id AS row_id, e.id::text AS by FROM loaded l JOIN lead_entry e ON e.lead_id = l.id',
  },
];

const LEADS: LoadedTable = {
  table: 'lead',
  shows: [
    { column: 'channel', heading: '发现渠道', kind: 'TEXT' },
    { column: 'found_on', heading: '发现日期', kind: 'DATE' },
    { column: 'lead_type', heading: '线索类型', kind: 'TEXT' },
    { column: 'pushed_by', heading: '推送部门', kind: 'TEXT' },
  ],
  householdCode: null,
  rests,
};

const VISITS: LoadedTable = {
  table: 'survey_visit',
  shows: [
    { column: 'visited_on', heading: '排查日期', kind: 'DATE' },
    { column: 'visitor', heading: '排查人', kind: 'TEXT' },
    { column: 'risk_found', heading: '是否存在风险', kind: 'YES_NO' },
  ],
  householdCode: null,
};

type Withdrawal = Required<Pick<LedgerImport<unknown>, 'tables' | 'beforeWithdrawal' | 'afterWithdrawal'>>;

/** How leads of a run are taken back while nobody acted on them: their tasks go, and their clocks never ran. */
export const leadsTakenBack: Withdrawal = {
  tables: [LEADS],
  beforeWithdrawal: noteLeads,
  afterWithdrawal: tellOfLeads,
};

/** The same of visits of the survey, with the leads that they made. */
export const visitsTakenBack: Withdrawal = { ...leadsTakenBack, tables: [VISITS, LEADS] };

async function noteLeads({ transaction, runId }: WithdrawalContext): Promise<void> {
  await transaction.query(
    'CREATE TEMPORARY TABLE taken_lead ON COMMIT DROP AS SELECT * FROM lead WHERE loaded_by = $1',
    [runId],
  );
}

async function tellOfLeads({ transaction }: WithdrawalContext): Promise<void> {
  await transaction.query('DELETE FROM task WHERE subject_id IN (SELECT id FROM taken_lead)');
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-corrected', division_code, jsonb_build_object('leadId', id, 'householdId', household_id,
       'personId', person_id, 'divisionCode', division_code, 'foundOn', found_on, 'receivedOn', NULL,
       'withdrawn', true, 'leadType', lead_type, 'sector', sector)
     FROM taken_lead ORDER BY id`,
  );
}

import type { LedgerImport, LoadedTable, WithdrawalContext } from '@dixian/imports';

const HELPERS: LoadedTable = {
  table: 'responsible_helper',
  shows: [
    { column: 'name', heading: '帮扶责任人', kind: 'TEXT' },
    { column: 'unit', heading: '帮扶单位', kind: 'TEXT' },
    { column: 'post', heading: '职务', kind: 'TEXT' },
    { column: 'since', heading: '结对时间', kind: 'DATE' },
    { column: 'ended_on', heading: '帮扶结束时间', kind: 'DATE' },
  ],
  householdCode: null,
};

type Withdrawal = Required<Pick<LedgerImport<unknown>, 'tables' | 'beforeWithdrawal' | 'afterWithdrawal'>>;

/** How helpers of a run are taken back: who left for them stands again, and where nobody does, one is asked for again. */
export const pairingsTakenBack: Withdrawal = {
  tables: [HELPERS],
  beforeWithdrawal: noteHouseholds,
  afterWithdrawal: askAgain,
};

async function noteHouseholds({ transaction, runId }: WithdrawalContext): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE taken_pairing ON COMMIT DROP AS
     SELECT DISTINCT household_id FROM responsible_helper WHERE loaded_by = $1`,
    [runId],
  );
}

async function askAgain({ transaction }: WithdrawalContext): Promise<void> {
  await transaction.query(
    `UPDATE task t SET closed_on = NULL
     FROM monitoring_period m JOIN taken_pairing p ON p.household_id = m.household_id
     WHERE t.kind = 'ASSIGN_HELPER' AND t.subject_id = m.id AND m.eliminated_on IS NULL AND NOT EXISTS (
       SELECT FROM responsible_helper r WHERE r.household_id = m.household_id AND r.ended_on IS NULL)`,
  );
}

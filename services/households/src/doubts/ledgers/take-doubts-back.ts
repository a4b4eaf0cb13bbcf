import type { LedgerImport } from '@dixian/imports';

type Withdrawal = Required<Pick<LedgerImport<unknown>, 'tables' | 'beforeWithdrawal' | 'afterWithdrawal'>>;

/** How doubts of a list are taken back while nobody answered them: their tasks go with them. */
export const doubtsTakenBack: Withdrawal = {
  tables: [
    {
      table: 'doubt',
      shows: [
        { column: 'number', heading: '疑点编号', kind: 'TEXT' },
        { column: 'rule', heading: '疑点类型', kind: 'TEXT' },
        { column: 'doubt', heading: '疑点内容', kind: 'TEXT' },
        { column: 'due_on', heading: '核查时限', kind: 'DATE' },
      ],
      householdCode: null,
    },
  ],
  async beforeWithdrawal({ transaction, runId }) {
    await transaction.query(
      'CREATE TEMPORARY TABLE taken_doubt ON COMMIT DROP AS SELECT id FROM doubt WHERE loaded_by = $1',
      [runId],
    );
  },
  async afterWithdrawal({ transaction }) {
    await transaction.query(
      `DELETE FROM task t USING taken_doubt d WHERE t.subject_id = d.id AND t.kind = 'ANSWER_DOUBT'
         AND NOT EXISTS (SELECT FROM doubt k WHERE k.id = d.id)`,
    );
  },
};

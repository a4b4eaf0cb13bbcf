import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { type Settlement, settlementRows } from '../../settlements/ledgers/settlements';
import { correctCases } from '../use-cases/correct-cases';

/**
 * 医保结算明细 with what follows for runs that were made: a bill that one has counted stays on record with it, and where a newer file
 * corrects it, the cases that rest on it are worked out again.
 */
export const settlementImport = (policies: PolicySet) =>
  matchedLedger<Settlement>({
    ...settlementRows,
    rests: [
      {
        kind: 'DECISION',
        sql: 'SELECT l.id AS row_id, c.run_id::text AS by FROM loaded l JOIN medical_run_bill c ON c.settlement_id = l.id',
      },
    ],
    follows: ({ transaction, runId, today }) =>
      correctCases(transaction, policies, { loadedBy: runId, today }),
  });

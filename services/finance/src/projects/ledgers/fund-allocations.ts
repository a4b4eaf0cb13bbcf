import { FUND_LEVEL_WORDS } from '@dixian/department';
import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import { code, defineLedger, integer, type LedgerValues, listed, yuan } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { mergeAllocations } from '../persistence/merge-allocations';
import { followProjects } from '../use-cases/follow-projects';
import { remarkAllocations } from './remark-allocations';

const allocationLedger = defineLedger({
  id: 'fund-allocations',
  columns: {
    number: code(),
    year: integer().optional(),
    level: listed(Object.keys(FUND_LEVEL_WORDS)),
    allocated: yuan({ min: 0n }),
    spent: yuan({ min: 0n }).optional(),
  },
});

type Allocation = LedgerValues<typeof allocationLedger>;

const columns: LedgerImport<Allocation>['columns'] = {
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  project_number: { type: 'text COLLATE "C"', of: (row) => row.number },
  year: { type: 'int', of: (row) => row.year?.toString() ?? null },
  level: { type: 'text', of: (row) => FUND_LEVEL_WORDS[row.level] ?? 'OTHER' },
  allocated: { type: 'bigint', of: (row) => String(row.allocated) },
  spent: { type: 'bigint', of: (row) => row.spent?.toString() ?? null },
};

/** Money given to projects by level, and what of it is spent: in the division of who loads it. */
export const allocationImport = (policies: PolicySet): LedgerImport<Allocation> => ({
  definition: allocationLedger,
  tables: [{ table: 'fund_allocation', shows: shownColumns(allocationLedger, columns), householdCode: null }],
  columns,
  place: async ({ transaction, division }) => {
    await transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [division]);
  },
  async merge(context) {
    const result = await mergeAllocations(context);
    await remarkAllocations(context, policies);
    await followProjects(context.transaction, policies);
    return result;
  },
  afterWithdrawal: ({ transaction }) => followProjects(transaction, policies),
});

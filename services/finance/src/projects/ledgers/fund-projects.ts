import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import { code, defineLedger, integer, type LedgerValues, percent, text, yuan } from '@dixian/ledger';
import { refuseDisagreeing } from '@dixian/register';
import { mergeProjects } from '../persistence/merge-projects';

/** 衔接资金项目, amounts in yuan and progress in percent: a row per project, without a place or a household. */
const projectLedger = defineLedger({
  id: 'fund-projects',
  columns: {
    number: code(),
    year: integer().optional(),
    category: text({ maxLength: 50 }),
    investment: yuan({ min: 0n }),
    spentPercent: percent(),
    fundLevel: text({ maxLength: 50 }),
  },
});

type Project = LedgerValues<typeof projectLedger>;

const columns: LedgerImport<Project>['columns'] = {
  // Findings name the household of a row; a project has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  number: { type: 'text COLLATE "C"', of: (row) => row.number },
  year: { type: 'int', of: (row) => row.year?.toString() ?? null },
  category: { type: 'text', of: (row) => row.category },
  investment: { type: 'bigint', of: (row) => String(row.investment) },
  spent_percent: { type: 'numeric', of: (row) => row.spentPercent },
  fund_level: { type: 'text', of: (row) => row.fundLevel },
};

// Of one year, or where no row prints the year, of the file.
const TOLD_APART = {
  table: 'fund_project',
  key: ['year', 'number'],
  otherKey: ['number'],
  repeats: false,
  numbers: false,
  heads: false,
  columns: ['category', 'investment', 'spent_percent', 'fund_level'],
};

/** How projects get into the department's table: they lie in the division of who loads them. */
export const projectImport: LedgerImport<Project> = {
  definition: projectLedger,
  tables: [{ table: 'fund_project', shows: shownColumns(projectLedger, columns), householdCode: null }],
  columns,
  place: async (context) => {
    await context.transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [context.division]);
    await refuseDisagreeing(context, TOLD_APART);
  },
  merge: mergeProjects,
};

import { type LedgerImport, type Rest, STAGE, shownColumns } from '@dixian/imports';
import {
  code,
  date,
  defineLedger,
  integer,
  type LedgerValues,
  listed,
  percent,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { openRemarks, refuseDisagreeing, writeRemarks } from '@dixian/register';
import { ledgerYear } from '../domain/ledger-year';
import { numberOfProject } from '../domain/project-number';
import { RENEWALS } from '../domain/renewal';
import { mergePlannedMoney } from '../persistence/merge-allocations';
import { mergeProjects } from '../persistence/merge-projects';
import { followProjects } from '../use-cases/follow-projects';
import { refuseElsewhere } from './refuse-elsewhere';
import { remarkProjects } from './remark-projects';

/** 论证级别 in the ledger's words and in the graph's. */
const APPRAISALS = { 本级: 'OWN', 省级: 'PROVINCIAL' } as const;

/** 衔接资金项目, amounts in yuan and progress in percent: a row per project, without a household; some print money by level instead of one sum. */
const projectLedger = defineLedger({
  id: 'fund-projects',
  columns: {
    number: code().optional(),
    projectName: text({ maxLength: 200 }).optional(),
    year: integer().optional(),
    category: text({ maxLength: 50 }),
    investment: yuan({ min: 0n }).optional(),
    central: yuan({ min: 0n }).optional(),
    provincial: yuan({ min: 0n }).optional(),
    municipal: yuan({ min: 0n }).optional(),
    countyFunds: yuan({ min: 0n }).optional(),
    spentPercent: percent().optional(),
    fundLevel: text({ maxLength: 50 }).optional(),
    renewal: listed(Object.keys(RENEWALS) as (keyof typeof RENEWALS)[]).optional(),
    appraisal: listed(Object.keys(APPRAISALS) as (keyof typeof APPRAISALS)[]).optional(),
    noticedOn: date({ notAfterExport: true }).optional(),
    villageCode: code({ pattern: /\d{9}|\d{12}/ }).optional(),
    linkage: text({ maxLength: 2000 }).optional(),
  },
});

type Project = LedgerValues<typeof projectLedger>;

const LEVELS = [
  ['central', '中央'],
  ['provincial', '省级'],
  ['municipal', '市级'],
  ['countyFunds', '县级'],
] as const;

const planned = (row: Project) => LEVELS.reduce((sum, [field]) => sum + (row[field] ?? 0n), 0n);

function levelOfMost(row: Project): string | null {
  const [first] = LEVELS.toSorted(([a], [b]) => ((row[b] ?? 0n) > (row[a] ?? 0n) ? 1 : -1));
  return planned(row) > 0n && first ? first[1] : null;
}

function investmentOf(row: Project): string | null {
  const sum = planned(row);
  return row.investment?.toString() ?? (sum > 0n ? String(sum) : null);
}

// A column that the file does not print reads as 0, and where nothing is printed nothing was allocated.
const money = (field: (typeof LEVELS)[number][0]) => (row: Project) =>
  planned(row) > 0n ? (row[field]?.toString() ?? null) : null;

const columns: LedgerImport<Project>['columns'] = {
  // Findings name the household of a row; a project has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  // A project without a number is known by its name, marked as the department's own number.
  number: {
    type: 'text COLLATE "C"',
    of: ({ number, projectName: name }) => numberOfProject({ number, name }),
  },
  name: { type: 'text', of: (row) => row.projectName ?? null },
  year: { type: 'int', of: (row) => row.year?.toString() ?? null },
  category: { type: 'text', of: (row) => row.category },
  investment: { type: 'bigint', of: investmentOf },
  spent_percent: { type: 'numeric', of: (row) => row.spentPercent ?? null },
  fund_level: { type: 'text', of: (row) => row.fundLevel ?? null },
  // The level of which most of the money is, of a new project whose list prints none.
  level_of_most: { type: 'text', of: levelOfMost },
  renewal: { type: 'text', of: (row) => (row.renewal === undefined ? null : RENEWALS[row.renewal]) },
  appraisal: { type: 'text', of: (row) => (row.appraisal === undefined ? null : APPRAISALS[row.appraisal]) },
  noticed_on: { type: 'date', of: (row) => row.noticedOn ?? null },
  village_code: { type: 'text COLLATE "C"', of: (row) => row.villageCode ?? null },
  linkage: { type: 'text', of: (row) => row.linkage ?? null },
  central: { type: 'bigint', of: money('central') },
  provincial: { type: 'bigint', of: money('provincial') },
  municipal: { type: 'bigint', of: money('municipal') },
  county_funds: { type: 'bigint', of: money('countyFunds') },
};

const KEPT = [
  ...['number', 'name', 'year', 'category', 'investment', 'spent_percent', 'fund_level', 'renewal'],
  ...['appraisal', 'noticed_on', 'village_code', 'linkage'],
];
// Of one year, or where no row prints the year, of the file.
const TOLD_APART = {
  table: 'fund_project',
  key: ['year', 'number'],
  otherKey: ['number'],
  repeats: false,
  numbers: false,
  heads: false,
  columns: ['category', 'investment', 'spent_percent', 'fund_level', 'renewal', 'appraisal', 'noticed_on'],
};

// What was done with a project rests on it.
const ACTED: Rest = {
  kind: 'ACT',
  sql: `SELECT l.id AS row_id, min(a.id::text) AS by FROM loaded l JOIN project_act a ON a.project_id = l.id GROUP BY l.id`,
};

/** How projects get into the department's table: they lie in the division of who loads them. */
export function projectImport(policies: PolicySet): LedgerImport<Project> {
  return {
    definition: projectLedger,
    tables: [
      {
        table: 'fund_project',
        shows: shownColumns(
          projectLedger,
          Object.fromEntries(Object.entries(columns).filter(([name]) => KEPT.includes(name))),
        ),
        householdCode: null,
        rests: [ACTED],
      },
      { table: 'fund_allocation', shows: [], householdCode: null },
    ],
    columns,
    place: async (context) => {
      await context.transaction.query(`UPDATE ${STAGE} SET division_code = $1`, [context.division]);
      await refuseDisagreeing(context, TOLD_APART);
      await refuseElsewhere(context);
    },
    async merge(context) {
      await openRemarks(context);
      const result = await mergeProjects(context);
      const older = (result.older ?? 0) + (await mergePlannedMoney(context));
      await writeRemarks(context);
      await remarkProjects(context, policies, ledgerYear(context.fileName, context.exportedOn));
      await followProjects(context.transaction, policies);
      return { ...result, older };
    },
    afterWithdrawal: ({ transaction }) => followProjects(transaction, policies),
  };
}

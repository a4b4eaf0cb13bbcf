import type { PlainDate } from '@dixian/calendar';
import { type LedgerImport, type MergeContext, STAGE, type StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  namesNobody,
  type Problem,
  text,
  yesNo,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { HOUSE_GRADES } from '../../ground/domain/house-grade';
import { householdsOfRun, notedHouseholds, noteHouseholds } from '../../ground/ledgers/households-of-run';
import { ONLY_HOUSE } from '../domain/house-facts';
import { LEDGER_ENTRY } from '../tables';
import { followHouses } from '../use-cases/follow-houses';

const NO_APPRAISER: Problem = {
  code: 'GRADE_WITHOUT_APPRAISER',
  column: '鉴定单位',
  severity: 'WARNING',
  message: {
    zh: '有鉴定等级而没有鉴定单位，请补充。',
    en: 'There is a grade without who appraised the house; please add it.',
  },
};

const dwellingLedger = defineLedger({
  id: 'house-appraisal',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    houseNumber: text({ maxLength: 50 }).optional(),
    livedIn: yesNo().optional(),
    soleDwelling: yesNo().optional(),
    structure: text({ maxLength: 50 }).optional(),
    builtIn: text({ maxLength: 50 }).optional(),
    grade: listed(HOUSE_GRADES).optional(),
    appraisedOn: date({ notAfterExport: true }).optional(),
    appraiser: text({ maxLength: 100 }).optional(),
    reportNumber: text({ maxLength: 100 }).optional(),
  },
  check: (row) => [
    ...namesNobody(row),
    ...(row.grade !== undefined && row.appraiser === undefined ? [NO_APPRAISER] : []),
  ],
});

type Dwelling = LedgerValues<typeof dwellingLedger>;

const KEY = ['house_number', 'occurred_on', 'entry'] as const;
const COLUMNS = {
  house_number: { type: 'text', of: (row) => row.houseNumber ?? ONLY_HOUSE },
  occurred_on: { type: 'date', of: (row) => row.appraisedOn ?? null },
  entry: { type: 'text', of: () => LEDGER_ENTRY },
  grade: { type: 'text', of: (row) => row.grade ?? null },
  lived_in: { type: 'boolean', of: (row) => said(row.livedIn) },
  sole: { type: 'boolean', of: (row) => said(row.soleDwelling) },
  structure: { type: 'text', of: (row) => row.structure ?? null },
  built_in: { type: 'text', of: (row) => row.builtIn ?? null },
  appraiser: { type: 'text', of: (row) => row.appraiser ?? null },
  report_number: { type: 'text', of: (row) => row.reportNumber ?? null },
} satisfies Record<string, StageColumn<Dwelling>>;

function said(value: boolean | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** How words on houses find their household, when that is registered after them. */
export const HOUSE_WORDS: MatchedTable = {
  table: 'house_word',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

// A renovation that was approved by a grade on record.
const APPROVED = `SELECT DISTINCT ON (l.id) l.id AS row_id, s.id::text AS by FROM loaded l
  JOIN house_word w ON w.id = l.id AND w.grade IS NOT NULL
  JOIN renovation_statement s ON s.household_id = w.household_id AND s.account IS NOT NULL AND s.approved_on >= w.occurred_on
  ORDER BY l.id, s.id`;

/** 农村住房安全等级鉴定明细表: a row per house of a 户编号 and day, the same as if somebody had said it. */
export function dwellingImport(policies: PolicySet, today: () => PlainDate): LedgerImport<Dwelling> {
  const matched = matchedLedger<Dwelling>({
    definition: dwellingLedger,
    table: 'house_word',
    key: ['household_code', ...KEY],
    repeats: true,
    persons: false,
    personName: (row) => row.headName,
    rests: [{ kind: 'ACT', sql: APPROVED }],
    columns: COLUMNS,
    async afterMerge(context) {
      await remarkTwoSole(context);
      const { transaction, runId } = context;
      await followHouses(
        transaction,
        policies,
        await householdsOfRun(transaction, 'house_word', runId),
        context.today,
      );
    },
    beforeWithdrawal: noteHouseholds('house_word'),
    async afterWithdrawal({ transaction }) {
      await followHouses(transaction, policies, await notedHouseholds(transaction), today());
    },
  });
  return {
    ...matched,
    async place(context) {
      // What is not dated by an appraisal is as of the day the ledger speaks for.
      await context.transaction.query(
        `UPDATE ${STAGE} SET occurred_on = $1::date WHERE occurred_on IS NULL`,
        [context.exportedOn],
      );
      await matched.place?.(context);
    },
  };
}

async function remarkTwoSole({ findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'TWO_SOLE_DWELLINGS',
      severity: 'WARNING',
      column: '是否唯一住房',
      zh: '同一户有两处住房都写为唯一住房，请核对。',
      en: 'Two houses of one household are both said to be its only one; please check.',
    },
    `SELECT max(row_number)::int AS row_number, household_code FROM ${STAGE}
     WHERE sole AND household_code IS NOT NULL GROUP BY household_code HAVING count(DISTINCT house_number) > 1`,
  );
}

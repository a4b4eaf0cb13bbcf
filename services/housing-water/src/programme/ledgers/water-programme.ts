import type { PlainDate } from '@dixian/calendar';
import { type LedgerImport, type MergeContext, STAGE, type StageColumn, shownColumns } from '@dixian/imports';
import { code, date, defineLedger, integer, type LedgerValues, type Problem } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { refuseDisagreeing } from '@dixian/register';
import { isNamed, programmeAsked } from '../domain/named-towns';
import { type SiteProblem, siteProblem } from '../domain/site-days';
import { mergeSites } from '../persistence/merge-sites';
import { sitesOfRun } from '../persistence/sites';
import { followAllSites, followSites } from '../use-cases/follow-sites';

const past = () => date({ notAfterExport: true }).optional();

const programmeLedger = defineLedger({
  id: 'water-programme',
  columns: {
    year: integer({ min: 2013, max: 2100 }),
    site: code({ maxLength: 50 }),
    townCode: code({ pattern: /\d{9}(000)?/ }),
    villageCode: code({ pattern: /\d{12}/ }),
    startedOn: past(),
    plannedOn: date().optional(),
    completedOn: past(),
    acceptedOn: past(),
  },
  check(row) {
    const problems: Problem[] = [];
    if (row.townCode.slice(0, 9) !== row.villageCode.slice(0, 9)) problems.push(OTHER_TOWN);
    const wrong = siteProblem({
      startedOn: row.startedOn ?? null,
      plannedOn: row.plannedOn ?? null,
      completedOn: row.completedOn ?? null,
      acceptedOn: row.acceptedOn ?? null,
    });
    if (wrong) problems.push(PROBLEMS[wrong.problem]);
    return problems;
  },
});

type Site = LedgerValues<typeof programmeLedger>;

const COLUMNS = {
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: (row) => row.villageCode },
  year: { type: 'int', of: (row) => String(row.year) },
  site: { type: 'text', of: (row) => row.site },
  started_on: { type: 'date', of: (row) => row.startedOn ?? null },
  planned_on: { type: 'date', of: (row) => row.plannedOn ?? null },
  completed_on: { type: 'date', of: (row) => row.completedOn ?? null },
  accepted_on: { type: 'date', of: (row) => row.acceptedOn ?? null },
} satisfies Record<string, StageColumn<Site>>;

const TOLD_APART = {
  table: 'water_site_statement',
  key: ['year', 'site'],
  otherKey: ['year', 'site'],
  repeats: false,
  numbers: false,
  heads: false,
  columns: ['started_on', 'planned_on', 'completed_on', 'accepted_on'],
};

/** 农村饮水工程维修养护项目台账: a row per year and site, stated as of the day of export; of no household. */
export const programmeImport = (
  policies: PolicySet,
  { towns, today }: { towns: ReadonlyMap<string, string>; today: () => PlainDate },
): LedgerImport<Site> => ({
  definition: programmeLedger,
  columns: COLUMNS,
  tables: [
    { table: 'water_site_statement', shows: shownColumns(programmeLedger, COLUMNS), householdCode: null },
  ],
  async place(context) {
    await refuseOutside(context);
    await refuseDisagreeing(context, TOLD_APART);
  },
  async merge(context) {
    await remarkTowns(context, policies, towns);
    const result = await mergeSites(context);
    const { transaction, runId, today } = context;
    await followSites(transaction, await sitesOfRun(transaction, runId), today);
    return result;
  },
  async afterWithdrawal({ transaction }) {
    // Sites that are gone, and those that stand again as they were said to before.
    await followAllSites(transaction, today());
  },
});

async function refuseOutside({ division, findings }: MergeContext): Promise<void> {
  await findings.fromSelect(
    {
      code: 'OUT_OF_DIVISION',
      severity: 'REJECTED',
      column: '行政村代码',
      zh: '这个行政村不在您的辖区，请核对代码。',
      en: 'This village is not in your division. Please check its code.',
    },
    `SELECT row_number, NULL::text AS household_code FROM ${STAGE} WHERE left(division_code, length($1)) <> $1`,
    [division],
  );
}

// A document names the towns of its programme: a site elsewhere is kept, and counts for none of its figures.
async function remarkTowns(
  { transaction, findings }: MergeContext,
  policies: PolicySet,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const asked = await transaction.query<{ year: number; town: string }>(
    `SELECT DISTINCT year, left(division_code, 9) AS town FROM ${STAGE}`,
  );
  const outside = asked.filter(
    ({ year, town }) => !isNamed(programmeAsked(policies, town.slice(0, 6), year), town, names),
  );
  if (outside.length === 0) return;
  await findings.fromSelect(
    {
      code: 'TOWN_NOT_NAMED',
      severity: 'WARNING',
      column: '乡镇代码',
      zh: '这个乡镇不在文件点名的乡镇之内，点位先保留，不计入完成数，请核对。',
      en: 'The document does not name this town; the site is kept and counts for none of its figures. Please check.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($1::jsonb) AS o(year int, town text) ON o.year = s.year AND left(s.division_code, 9) = o.town`,
    [JSON.stringify(outside)],
  );
}

const OTHER_TOWN: Problem = {
  code: 'OTHER_TOWN',
  column: '行政村代码',
  severity: 'REJECTED',
  message: {
    zh: '行政村代码不属于这个乡镇代码，请核对两个代码。',
    en: 'The village is not of that town; please check both codes.',
  },
};
const problem = (code: SiteProblem, column: string, zh: string, en: string): Problem => ({
  ...{ code, column, severity: 'REJECTED', message: { zh, en } },
});
const PROBLEMS: Readonly<Record<SiteProblem, Problem>> = {
  COMPLETED_BEFORE_START: problem(
    'COMPLETED_BEFORE_START',
    '完工日',
    '完工日早于开工日，请核对两个日期。',
    'The completion is before the start; please check both dates.',
  ),
  ACCEPTED_BEFORE_COMPLETION: problem(
    'ACCEPTED_BEFORE_COMPLETION',
    '验收日',
    '验收日早于完工日，请核对两个日期。',
    'The acceptance is before the completion; please check both dates.',
  ),
  NOT_COMPLETE_YET: problem(
    'NOT_COMPLETE_YET',
    '验收日',
    '有验收日而没有完工日，请补充完工日。',
    'There is an acceptance without a completion; please add its day.',
  ),
};

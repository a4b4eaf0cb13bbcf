import type { PlainDate } from '@dixian/calendar';
import {
  type LedgerImport,
  type MergeContext,
  type MergeResult,
  STAGE,
  type StageColumn,
  shownColumns,
} from '@dixian/imports';
import { code, date, defineLedger, type LedgerValues, listed, text } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import type { Statements } from '@dixian/service';
import type { TesterLevel } from '../domain/water-facts';
import { acceptedTesters, LEVEL_WORDS } from '../domain/water-test';
import { householdsOfWork } from '../persistence/water-tests';
import { followWater } from '../use-cases/follow-water';

const testLedger = defineLedger({
  id: 'water-tests',
  columns: {
    work: code(),
    workName: text({ maxLength: 100 }).optional(),
    villageCode: code({ pattern: /\d{12}/ }).optional(),
    tester: text({ maxLength: 100 }),
    level: listed(Object.keys(LEVEL_WORDS) as [string, ...string[]]),
    testedOn: date({ notAfterExport: true }),
    result: listed(['合格', '不合格']),
    failedItems: text({ maxLength: 200 }).optional(),
    reportNumber: text({ maxLength: 100 }).optional(),
  },
});

type Test = LedgerValues<typeof testLedger>;

const COLUMNS = {
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: (row) => row.villageCode ?? null },
  work: { type: 'text', of: (row) => row.work },
  work_name: { type: 'text', of: (row) => row.workName ?? null },
  tester: { type: 'text', of: (row) => row.tester },
  level: { type: 'text', of: (row) => LEVEL_WORDS[row.level] ?? 'TOWNSHIP' },
  tested_on: { type: 'date', of: (row) => row.testedOn },
  passed: { type: 'boolean', of: (row) => String(row.result === '合格') },
  failed_items: { type: 'text', of: (row) => row.failedItems ?? null },
  report_number: { type: 'text', of: (row) => row.reportNumber ?? null },
} satisfies Record<string, StageColumn<Test>>;

/** 水质检测台账: a row per work, day and tester; of no household. */
export const testImport = (policies: PolicySet, today: () => PlainDate): LedgerImport<Test> => ({
  definition: testLedger,
  columns: COLUMNS,
  tables: [{ table: 'water_test', shows: shownColumns(testLedger, COLUMNS), householdCode: null }],
  async place({ transaction, division, findings }) {
    await transaction.query(`UPDATE ${STAGE} SET division_code = $1 WHERE division_code IS NULL`, [division]);
    // Who looks after several counties says which village it is.
    await findings.fromSelect(
      {
        code: 'REQUIRED',
        severity: 'REJECTED',
        column: '行政村代码',
        zh: '请填写行政村代码：您的辖区不止一个县。',
        en: 'Please give the code of the village: your division is more than one county.',
      },
      `SELECT row_number, NULL::text AS household_code FROM ${STAGE} WHERE length(division_code) < 6`,
    );
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
  },
  async merge(context) {
    await remarkLevels(context, policies);
    const counts = await mergeTests(context);
    await followWorks(context.transaction, policies, { works: STAGED, today: context.today });
    return counts;
  },
  async beforeWithdrawal({ transaction, runId }) {
    await transaction.query(
      `CREATE TEMPORARY TABLE taken_works ON COMMIT DROP AS
       SELECT DISTINCT county_code AS county, work FROM water_test WHERE loaded_by = $1`,
      [runId],
    );
  },
  async afterWithdrawal({ transaction }) {
    await followWorks(transaction, policies, {
      works: 'SELECT county, work FROM taken_works',
      today: today(),
    });
  },
});

// A test by a tester below the level that a document asks for is kept, and decides nothing.
async function remarkLevels({ transaction, findings }: MergeContext, policies: PolicySet): Promise<void> {
  const rows = await transaction.query<{ county: string; level: TesterLevel; day: PlainDate }>(
    `SELECT DISTINCT left(division_code, 6) AS county, level, tested_on AS day FROM ${STAGE} WHERE level <> 'THIRD_PARTY'`,
  );
  const low = rows.filter(({ county, level, day }) => {
    const asked = acceptedTesters(policies, { division: county, on: day });
    return asked !== undefined && !asked.levels.includes(level);
  });
  if (low.length === 0) return;
  await findings.fromSelect(
    {
      code: 'TESTER_LEVEL_TOO_LOW',
      severity: 'WARNING',
      column: '检测级别',
      zh: '检测部门级别低于文件要求，记录先保留，不作为认定依据。',
      en: 'The tester is below the level that the document asks for; the test is kept and decides nothing.',
    },
    `SELECT s.row_number, NULL::text AS household_code FROM ${STAGE} s
     JOIN jsonb_to_recordset($1::jsonb) AS l(county text, level text, day date)
       ON l.county = left(s.division_code, 6) AND l.level = s.level AND l.day = s.tested_on`,
    [JSON.stringify(low)],
  );
}

const STAGED = `SELECT DISTINCT left(division_code, 6) AS county, work FROM ${STAGE}`;

// The water of every household of these works is answered by their tests.
async function followWorks(
  transaction: Statements,
  policies: PolicySet,
  { works: sql, today }: { works: string; today: PlainDate },
): Promise<void> {
  const works = await transaction.query<{ county: string; work: string }>(sql);
  for (const county of new Set(works.map((one) => one.county))) {
    const own = works.filter((one) => one.county === county).map(({ work }) => work);
    await followWater(transaction, policies, await householdsOfWork(transaction, county, own), today);
  }
}

const IS_OLDER = 't.speaks_for > $2::date IS TRUE';

// What tells of a later day stands, and what a list leaves blank stays as it is known; a test that was passed has nothing that failed.
async function mergeTests(context: MergeContext): Promise<MergeResult> {
  const { transaction, source, exportedOn } = context;
  await openRemarks(context);
  const [counts] = await transaction.query<Omit<MergeResult, 'households'>>(
    `WITH latest AS (
       SELECT DISTINCT ON (left(division_code, 6), work, tested_on, tester) * FROM ${STAGE}
       ORDER BY left(division_code, 6), work, tested_on, tester, row_number DESC
     ), merged AS (
       SELECT s.*, t.id, kept.*, (t.level, t.passed, t.failed_items, t.report_number)
           IS DISTINCT FROM (kept.of_level, kept.is_passed, kept.failed, kept.report) AS differs,
         ${IS_OLDER} AND (t.level, t.passed) <> (s.level, s.passed) AS contradicts
       FROM latest s LEFT JOIN water_test t ON (t.county_code, t.work, t.tested_on, t.tester)
         = (left(s.division_code, 6), s.work, s.tested_on, s.tester),
         LATERAL (SELECT CASE WHEN ${IS_OLDER} THEN t.level ELSE s.level END AS of_level,
                         CASE WHEN ${IS_OLDER} THEN t.passed ELSE s.passed END AS is_passed,
                         CASE WHEN ${IS_OLDER} AND t.passed THEN t.failed_items
                              WHEN ${IS_OLDER} THEN coalesce(t.failed_items, s.failed_items)
                              WHEN s.passed THEN s.failed_items ELSE coalesce(s.failed_items, t.failed_items) END AS failed,
                         CASE WHEN ${IS_OLDER} THEN coalesce(t.report_number, s.report_number)
                              ELSE coalesce(s.report_number, t.report_number) END AS report) AS kept
     ), written AS (
       INSERT INTO water_test AS t (division_code, work, work_name, tester, level, tested_on, passed, failed_items, report_number,
         source, speaks_for)
       SELECT division_code, work, work_name, tester, of_level, tested_on, is_passed, failed, report, $1, $2::date
       FROM merged WHERE differs
       ON CONFLICT (county_code, work, tested_on, tester) DO UPDATE SET level = excluded.level, passed = excluded.passed,
         failed_items = excluded.failed_items, report_number = excluded.report_number,
         source = CASE WHEN ${IS_OLDER} THEN t.source ELSE excluded.source END,
         account = CASE WHEN ${IS_OLDER} THEN t.account END, speaks_for = greatest(t.speaks_for, excluded.speaks_for)
     ), confirmed AS (
       UPDATE water_test t SET speaks_for = $2::date FROM merged m
       WHERE m.id = t.id AND NOT m.differs AND coalesce(t.speaks_for < $2::date, true)
     ), remarked AS (
       INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM merged WHERE contradicts
     )
     SELECT count(*) FILTER (WHERE id IS NULL)::int AS added, count(*) FILTER (WHERE id IS NOT NULL AND differs)::int AS changed,
       count(*) FILTER (WHERE id IS NOT NULL AND NOT differs)::int AS unchanged,
       count(*) FILTER (WHERE contradicts)::int AS older
     FROM merged`,
    [source, exportedOn],
  );
  await writeRemarks(context);
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}

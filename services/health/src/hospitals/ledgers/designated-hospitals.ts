import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import { code, date, defineLedger, type LedgerValues, type Problem, text } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { openRemarks, REMARKED, writeRemarks } from '@dixian/register';
import { followStaysIn } from '../use-cases/follow-stays';

const ENDS_BEFORE_START: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '终止日',
  severity: 'REJECTED',
  message: {
    zh: '终止日早于起始日，请核对。',
    en: 'The last day lies before the first. Please check both days.',
  },
};

/** 定点医疗机构名单: a row per hospital and time of designation. */
const hospitalLedger = defineLedger({
  id: 'designated-hospitals',
  columns: {
    code: code(),
    name: text({ maxLength: 100 }),
    fromOn: date(),
    untilOn: date().optional(),
  },
  check: ({ fromOn, untilOn }) => (untilOn && untilOn < fromOn ? [ENDS_BEFORE_START] : []),
});

type Hospital = LedgerValues<typeof hospitalLedger>;

const columns: LedgerImport<Hospital>['columns'] = {
  // Findings name the household of a row; a hospital has none.
  household_code: { type: 'text', of: () => null },
  division_code: { type: 'text COLLATE "C"', of: () => null },
  code: { type: 'text', of: (row) => row.code },
  name: { type: 'text', of: (row) => row.name },
  from_on: { type: 'date', of: (row) => row.fromOn },
  until_on: { type: 'date', of: (row) => row.untilOn ?? null },
};

const IS_OLDER = 'h.speaks_for > $2::date IS TRUE';

/** How hospitals get into the department's table: they are designated by the county of who loads them. */
export const hospitalImport = (policies: PolicySet): LedgerImport<Hospital> => ({
  definition: hospitalLedger,
  tables: [
    { table: 'designated_hospital', shows: shownColumns(hospitalLedger, columns), householdCode: null },
  ],
  columns,
  place: async ({ transaction, division }) => {
    await transaction.query(`UPDATE ${STAGE} SET division_code = left($1, 6)`, [division]);
  },
  async merge(context) {
    const { transaction, source, division, today, exportedOn } = context;
    await openRemarks(context);
    const [counts] = await transaction.query<{
      added: number;
      changed: number;
      records: number;
      older: number;
    }>(
      `WITH given AS (
         SELECT DISTINCT ON (code, from_on) * FROM ${STAGE} ORDER BY code, from_on, row_number DESC
       ), known AS (
         SELECT g.*, h.id, kept.*, (h.name, h.until_on) IS DISTINCT FROM (kept.called, kept.until) AS differs,
           ${IS_OLDER} AND (h.name <> g.name OR h.until_on <> g.until_on) IS TRUE AS contradicts
         FROM given g LEFT JOIN designated_hospital h ON h.county_code = g.division_code AND h.code = g.code AND h.from_on = g.from_on,
           LATERAL (SELECT CASE WHEN ${IS_OLDER} THEN h.name ELSE g.name END AS called,
             CASE WHEN ${IS_OLDER} THEN coalesce(h.until_on, g.until_on) ELSE coalesce(g.until_on, h.until_on) END AS until) AS kept
       ), added AS (
         INSERT INTO designated_hospital (division_code, code, name, from_on, until_on, source, speaks_for)
         SELECT division_code, code, name, from_on, until_on, $1, $2::date FROM known WHERE id IS NULL
       ), changed AS (
         UPDATE designated_hospital h SET name = k.called, until_on = k.until, speaks_for = greatest(h.speaks_for, $2::date),
           source = CASE WHEN ${IS_OLDER} THEN h.source ELSE $1 END FROM known k
         WHERE h.id = k.id AND (k.differs OR coalesce(h.speaks_for < $2::date, true))
       ), remarked AS (
         INSERT INTO ${REMARKED} (row_number, code) SELECT row_number, 'OLDER_THAN_HELD' FROM known WHERE contradicts
       )
       SELECT count(*) FILTER (WHERE id IS NULL)::int AS added, count(*) FILTER (WHERE id IS NOT NULL AND differs)::int AS changed,
         count(*)::int AS records, count(*) FILTER (WHERE contradicts)::int AS older FROM known`,
      [source, exportedOn],
    );
    await writeRemarks(context);
    await followStaysIn(transaction, policies, division.slice(0, 6), today);
    const { added = 0, changed = 0, records = 0, older = 0 } = counts ?? {};
    return { added, changed, unchanged: records - added - changed, older, households: null };
  },
});

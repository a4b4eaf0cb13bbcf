import { type LedgerImport, STAGE, shownColumns } from '@dixian/imports';
import { code, date, defineLedger, type LedgerValues, type Problem, text } from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
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
  async merge({ transaction, source, division, today }) {
    const [counts] = await transaction.query<{ added: number; changed: number; records: number }>(
      `WITH given AS (
         SELECT DISTINCT ON (code, from_on) * FROM ${STAGE} ORDER BY code, from_on, row_number DESC
       ), known AS (
         SELECT g.*, h.id, (h.name, h.until_on) IS DISTINCT FROM (g.name, coalesce(g.until_on, h.until_on)) AS differs
         FROM given g LEFT JOIN designated_hospital h ON h.county_code = g.division_code AND h.code = g.code AND h.from_on = g.from_on
       ), added AS (
         INSERT INTO designated_hospital (division_code, code, name, from_on, until_on, source)
         SELECT division_code, code, name, from_on, until_on, $1 FROM known WHERE id IS NULL
       ), changed AS (
         UPDATE designated_hospital h SET name = k.name, until_on = coalesce(k.until_on, h.until_on), source = $1 FROM known k
         WHERE h.id = k.id AND k.differs
       )
       SELECT count(*) FILTER (WHERE id IS NULL)::int AS added, count(*) FILTER (WHERE id IS NOT NULL AND differs)::int AS changed,
         count(*)::int AS records FROM known`,
      [source],
    );
    await followStaysIn(transaction, policies, division.slice(0, 6), today);
    const { added = 0, changed = 0, records = 0 } = counts ?? {};
    return { added, changed, unchanged: records - added - changed, households: null };
  },
});

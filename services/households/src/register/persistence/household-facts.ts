import { type RequestContext, type RowOf, rowPerKey, rowsOfEach } from '@dixian/service';
import { originSql } from './code-origin';
import { householdIncome, monitoringRecord } from './tables';

const INCOME = [
  'year',
  'wages',
  'business',
  'property',
  'transfer',
  'businessCost',
  'statedNet',
  'memberCount',
  'insurancePayout',
  'compliantSelfPaid',
  'source',
] as const;

/** Income as it is read; amounts are fen. */
export type IncomeRow = RowOf<typeof householdIncome, (typeof INCOME)[number]>;

/** Incomes of a household, newest year first, of that year alone if one is given. */
export function incomesOf(
  context: RequestContext,
  householdId: string,
  year: number | null | undefined,
): Promise<IncomeRow[]> {
  const sql = `SELECT household_id AS "rowKey", ${householdIncome.select(INCOME)}
    FROM household_income WHERE household_id = ANY($1::uuid[]) AND year = coalesce($2::int, year)
    ORDER BY year DESC, exported_on DESC, ledger`;
  return rowsOfEach<IncomeRow>(context, `incomes:${year ?? ''}`, sql, [year ?? null]).load(householdId);
}

const RECORD = [
  'category',
  'identifiedMonth',
  'risks',
  'riskEliminated',
  'eliminationMode',
  'eliminatedMonth',
  'exportedOn',
] as const;

/** A monitoring record as it is read. */
export type MonitoringRow = RowOf<typeof monitoringRecord, (typeof RECORD)[number]>;

/** What the national export says of a household. */
export function monitoringOf(
  context: RequestContext,
  householdId: string,
): Promise<MonitoringRow | undefined> {
  const sql = `SELECT household_id AS "rowKey", ${monitoringRecord.select(RECORD)}
    FROM monitoring_record WHERE household_id = ANY($1::uuid[])`;
  return rowPerKey<MonitoringRow>(context, 'monitoring', sql).load(householdId);
}

/** Codes of what a person should look at in a household's entry, as the caller's division shows it. */
export async function remarksOn(context: RequestContext, householdId: string): Promise<string[]> {
  const sql = `
    SELECT household_id AS "rowKey", 'TWO_HEADS' AS code FROM membership
    WHERE household_id = ANY($1::uuid[]) AND left_on IS NULL AND is_head GROUP BY household_id HAVING count(*) > 1
    UNION
    SELECT p.household_id, 'IN_TWO_HOUSEHOLDS' FROM person p
    JOIN membership m ON m.person_id = p.id AND m.left_on IS NULL
    JOIN person same ON same.certificate_index = p.certificate_index AND same.household_id <> p.household_id
    JOIN membership n ON n.person_id = same.id AND n.left_on IS NULL
    WHERE p.household_id = ANY($1::uuid[])
    UNION
    SELECT id, 'CODE_PREFIX_UNKNOWN' FROM household h
    WHERE id = ANY($1::uuid[]) AND NOT provisional AND ${originSql('h.code', 'h.division_code')} = 'UNKNOWN'
    UNION
    SELECT household_id, 'NET_INCOME_MISMATCH' FROM household_income
    WHERE household_id = ANY($1::uuid[]) AND stated_net <> wages + business + property + transfer - business_cost
    ORDER BY 2`;
  const rows = await rowsOfEach<{ code: string }>(context, 'remarks', sql).load(householdId);
  return rows.map((row) => row.code);
}

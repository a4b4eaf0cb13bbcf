import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach, type Statements } from '@dixian/service';

export type Guarantee = 'COMPULSORY_EDUCATION' | 'BASIC_MEDICAL' | 'SAFE_HOUSING' | 'SAFE_WATER';

/** What a department said of a household, and when. */
interface Said {
  id: string;
  householdId: string;
  occurredOn: PlainDate;
  department: string;
  source: string;
  recordedAt: Date;
}

/** A department's answer on one of the three guarantees or water; `secure` null: it no longer knows. */
export interface GuaranteeAnswer extends Said {
  guarantee: Guarantee;
  secure: boolean | null;
  finding: string | null;
}

/** What a household draws of social assistance; amounts in fen a month, as text of bigint columns. */
export interface AllowanceFact extends Said {
  grantId: string;
  name: string;
  tier: 'full' | 'highest' | 'lower' | null;
  wholeHousehold: boolean;
  dispersedHardship: boolean;
  approved: bigint;
  paid: bigint;
  active: boolean;
}

/** Where a renovation stands; amounts in fen, as text of bigint columns. */
export interface RenovationFact extends Said {
  renovationId: string;
  year: number;
  approved: bigint;
  paid: bigint;
  plannedUntil: PlainDate | null;
  completedOn: PlainDate | null;
}

const SAID = `id, household_id AS "householdId", occurred_on AS "occurredOn", department, source,
  recorded_at AS "recordedAt"`;

const FACTS = {
  guarantees: { table: 'guarantee_answer', key: 'guarantee', columns: `${SAID}, guarantee, secure, finding` },
  allowances: {
    table: 'allowance_fact',
    key: 'grant_id',
    columns: `${SAID}, grant_id AS "grantId", name, tier, whole_household AS "wholeHousehold",
      dispersed_hardship AS "dispersedHardship", approved, paid, active`,
  },
  renovations: {
    table: 'renovation_fact',
    key: 'renovation_id',
    columns: `${SAID}, renovation_id AS "renovationId", year, approved, paid, planned_until AS "plannedUntil",
      completed_on AS "completedOn"`,
  },
} as const;

type FactKind = keyof typeof FACTS;
interface FactRows {
  guarantees: GuaranteeAnswer;
  allowances: AllowanceFact;
  renovations: RenovationFact;
}

// The newest by the day it tells of, then by when the department said it: what it corrects it says again.
const latestSql = ({ table, key, columns }: (typeof FACTS)[FactKind]) =>
  `SELECT DISTINCT ON (household_id, ${key}) household_id AS "rowKey", ${columns} FROM ${table}
   WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date
   ORDER BY household_id, ${key}, occurred_on DESC, event_id DESC, position DESC`;

/** What departments last said of a household as of a day, one entry a guarantee, grant or renovation; one statement per request. */
export function latestFacts<Kind extends FactKind>(
  context: RequestContext,
  kind: Kind,
  householdId: string,
  asOf: PlainDate,
): Promise<FactRows[Kind][]> {
  return rowsOfEach<FactRows[Kind]>(context, `${kind}-as-of:${asOf}`, latestSql(FACTS[kind]), [asOf]).load(
    householdId,
  );
}

/** The same within a transaction. */
export function heldFacts<Kind extends FactKind>(
  transaction: Statements,
  kind: Kind,
  householdId: string,
  asOf: PlainDate,
): Promise<FactRows[Kind][]> {
  return transaction.query<FactRows[Kind]>(latestSql(FACTS[kind]), [[householdId], asOf]);
}

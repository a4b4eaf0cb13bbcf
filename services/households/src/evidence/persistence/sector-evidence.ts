import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { allowanceFact, guaranteeAnswer, renovationFact } from './tables';

const SAID = ['id', 'householdId', 'occurredOn', 'department', 'source', 'recordedAt'] as const;
const ANSWER = [...SAID, 'guarantee', 'secure', 'finding'] as const;
const ALLOWANCE = [
  ...([...SAID, 'grantId', 'name', 'tier'] as const),
  ...(['wholeHousehold', 'dispersedHardship', 'approved', 'paid', 'active'] as const),
] as const;
const RENOVATION = [
  ...([...SAID, 'renovationId', 'year'] as const),
  ...(['approved', 'paid', 'plannedUntil', 'completedOn'] as const),
] as const;

/** A department's answer on one of the three guarantees or water; `secure` null: it no longer knows. */
export type GuaranteeAnswer = RowOf<typeof guaranteeAnswer, (typeof ANSWER)[number]>;

/** One of the three guarantees, or water. */
export type Guarantee = GuaranteeAnswer['guarantee'];

/** What a household draws of social assistance; amounts in fen a month. */
export type AllowanceFact = RowOf<typeof allowanceFact, (typeof ALLOWANCE)[number]>;

/** Where a renovation stands; amounts in fen. */
export type RenovationFact = RowOf<typeof renovationFact, (typeof RENOVATION)[number]>;

const FACTS = {
  guarantees: { table: 'guarantee_answer', key: 'guarantee', columns: guaranteeAnswer.select(ANSWER) },
  allowances: { table: 'allowance_fact', key: 'grant_id', columns: allowanceFact.select(ALLOWANCE) },
  renovations: {
    table: 'renovation_fact',
    key: 'renovation_id',
    columns: renovationFact.select(RENOVATION),
    unless: 'withdrawn',
  },
} as const;

type FactKind = keyof typeof FACTS;

/** Of what the newest is read; `unless` it says that there is nothing. */
interface LatestFact {
  readonly table: string;
  readonly key: string;
  readonly columns: string;
  readonly unless?: string;
}

interface FactRows {
  guarantees: GuaranteeAnswer;
  allowances: AllowanceFact;
  renovations: RenovationFact;
}

// The newest by the day it tells of, then by when the department said it: what it corrects it says again.
const latestSql = ({ table, key, columns, unless = 'false' }: LatestFact) =>
  `SELECT f.* FROM (
     SELECT DISTINCT ON (household_id, ${key}) household_id AS "rowKey", ${columns}, ${unless} AS gone FROM ${table}
     WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date
     ORDER BY household_id, ${key}, occurred_on DESC, event_id DESC, position DESC
   ) AS f WHERE f.gone IS NOT TRUE`;

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

import type { PlainDate } from '@dixian/calendar';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsOfEach,
} from '@dixian/service';
import { disabilityAllowance, disabilityCard, hardshipPayment, pensionPremium } from '../tables';

const OF_PERSON = ['id', 'householdId', 'personId', 'householdCode', 'source'] as const;

const DISABILITY = [...OF_PERSON, 'kind', 'category', 'grade', 'rate', 'month', 'amount'] as const;
const PREMIUM = [...OF_PERSON, 'year', 'tier', 'paidByGovernment', 'paidByPerson', 'paidOn'] as const;
const CARD = ['id', 'personId', 'category', 'grade', 'issuedOn', 'validUntil', 'source'] as const;
const HARDSHIP = [...OF_PERSON, 'form', 'selfCare', 'basic', 'care', 'paid', 'month'] as const;

export type DisabilityRow = RowOf<typeof disabilityAllowance, (typeof DISABILITY)[number]>;
export type PremiumRow = RowOf<typeof pensionPremium, (typeof PREMIUM)[number]>;
export type CardRow = RowOf<typeof disabilityCard, (typeof CARD)[number]>;
export type HardshipRow = RowOf<typeof hardshipPayment, (typeof HARDSHIP)[number]>;

export const disabilityColumns = disabilityAllowance.select(DISABILITY, 't');
export const premiumColumns = pensionPremium.select(PREMIUM, 't');

const byId = { expression: 't.id', type: 'uuid' } as const;

const DISABILITY_ORDERS = {
  MONTH: [{ expression: 't.month', type: 'text' }],
  AMOUNT: [{ expression: 't.amount', type: 'bigint' }],
} satisfies Orders;

/** Allowances of disabled persons in every order they may be asked in. */
export function disabilityList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof DISABILITY_ORDERS> {
  return {
    name: 'disability-allowances',
    columns: disabilityColumns,
    from: 'disability_allowance t',
    orders: DISABILITY_ORDERS,
    tie: byId,
    usual: { field: 'MONTH', direction: 'DESC' },
    conditions,
  };
}

const PREMIUM_ORDERS = {
  YEAR: [{ expression: 't.year', type: 'int' }],
  PAID_BY_GOVERNMENT: [{ expression: 't.paid_by_government', type: 'bigint' }],
} satisfies Orders;

/** Pension premiums in every order they may be asked in. */
export function premiumList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof PREMIUM_ORDERS> {
  return {
    name: 'pension-premiums',
    columns: premiumColumns,
    from: 'pension_premium t',
    orders: PREMIUM_ORDERS,
    tie: byId,
    usual: { field: 'YEAR', direction: 'DESC' },
    conditions,
  };
}

/** The newest allowance of each kind that a person got up to the month of a day. */
export function disabilityOf(
  context: RequestContext,
  personId: string,
  asOf: PlainDate,
): Promise<DisabilityRow[]> {
  const sql = `SELECT DISTINCT ON (t.person_id, t.kind) t.person_id AS "rowKey", ${disabilityColumns}
    FROM disability_allowance t WHERE t.person_id = ANY($1::uuid[]) AND t.month <= $2
    ORDER BY t.person_id, t.kind, t.month DESC, t.occurrence DESC`;
  return rowsOfEach<DisabilityRow>(context, `disability:${asOf}`, sql, [asOf.slice(0, 7)]).load(personId);
}

/** The card of a person that was issued by a day. */
export function cardOf(
  context: RequestContext,
  personId: string,
  asOf: PlainDate,
): Promise<CardRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.person_id) t.person_id AS "rowKey", ${disabilityCard.select(CARD, 't')}
    FROM disability_card t WHERE t.person_id = ANY($1::uuid[]) AND t.issued_on <= $2::date
    ORDER BY t.person_id, t.issued_on DESC, t.id DESC`;
  return rowPerKey<CardRow>(context, `card:${asOf}`, sql, [asOf]).load(personId);
}

/** The premium of a person in the year of a day; the last row where a list printed it twice. */
export function premiumOf(
  context: RequestContext,
  personId: string,
  year: number,
): Promise<PremiumRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.person_id) t.person_id AS "rowKey", ${premiumColumns}
    FROM pension_premium t WHERE t.person_id = ANY($1::uuid[]) AND t.year = $2
    ORDER BY t.person_id, t.occurrence DESC`;
  return rowPerKey<PremiumRow>(context, `premium:${year}`, sql, [year]).load(personId);
}

/** The newest month of support that a person got up to the month of a day. */
export function hardshipOf(
  context: RequestContext,
  personId: string,
  asOf: PlainDate,
): Promise<HardshipRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.person_id) t.person_id AS "rowKey", ${hardshipPayment.select(HARDSHIP, 't')}
    FROM hardship_payment t WHERE t.person_id = ANY($1::uuid[]) AND t.month <= $2
    ORDER BY t.person_id, t.month DESC, t.occurrence DESC`;
  return rowPerKey<HardshipRow>(context, `hardship:${asOf}`, sql, [asOf.slice(0, 7)]).load(personId);
}

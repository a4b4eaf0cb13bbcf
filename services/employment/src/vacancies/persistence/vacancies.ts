import { heldRows } from '@dixian/recording';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
} from '@dixian/service';
import type { VacancyState } from '../domain/vacancy';
import { vacancy } from './tables';

const NAMES = [
  'id',
  'divisionCode',
  'kind',
  'post',
  'employer',
  'fundSource',
  'monthlyPay',
  'openedOn',
  'filledOn',
  'filledBy',
  'fillReason',
  'postId',
] as const;

/** How far a vacancy `v` has come. */
const STATE = `CASE WHEN filled_on IS NOT NULL THEN 'FILLED'
  WHEN EXISTS (SELECT FROM vacancy_application a WHERE a.vacancy_id = vacancy.id) THEN 'RANKED' ELSE 'OPEN' END`;

/** Columns of a vacancy as it is read. */
export const VACANCY_COLUMNS = `${vacancy.select(NAMES)}, ${STATE} AS state`;

/** Vacancies as acts take them; how far they have come is read in lists alone. */
export const vacancies = heldRows(vacancy, NAMES);

/** A vacancy as acts take it. */
export type HeldVacancy = RowOf<typeof vacancy, (typeof NAMES)[number]>;

/** A vacancy as it is read. */
export type VacancyRow = HeldVacancy & { readonly state: VacancyState };

const ORDERS = {
  OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** What to narrow vacancies to. */
interface Narrowed {
  readonly state?: VacancyState | null | undefined;
  readonly conditions: (add: Conditions) => Conditions;
}

/** Vacancies in every order they may be asked in. */
export function vacancyList({ state, conditions }: Narrowed): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'vacancies',
    columns: VACANCY_COLUMNS,
    from: 'vacancy',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'DESC' },
    conditions: (add) => conditions(add).addIf(`${STATE} = ?`, state),
  };
}

/** A vacancy by id, for a request. */
export function vacancyById(context: RequestContext, id: string): Promise<VacancyRow | undefined> {
  const sql = `SELECT id AS "rowKey", ${VACANCY_COLUMNS} FROM vacancy WHERE id = ANY($1::uuid[])`;
  return rowPerKey<VacancyRow>(context, 'vacancies-by-id', sql).load(id);
}

import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
} from '@dixian/service';
import { fundProject } from '../tables';

const NAMES = [
  'id',
  'number',
  'category',
  'investment',
  'spentPercent',
  'fundLevel',
  'year',
  'source',
  'name',
  'renewal',
  'divisionCode',
] as const;
const COLUMNS = fundProject.select(NAMES);

/** A project as it is read. */
export type ProjectRow = RowOf<typeof fundProject, (typeof NAMES)[number]>;

const ORDERS = {
  NUMBER: [{ expression: 'number', type: 'text' }],
  YEAR: [{ expression: 'year', type: 'int' }],
  INVESTMENT: [{ expression: 'investment', type: 'bigint' }],
  SPENT_PERCENT: [{ expression: 'spent_percent', type: 'numeric', absent: 'NULL' }],
} satisfies Orders;

/** Projects in every order they may be asked in. */
export function projectList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'projects',
    columns: COLUMNS,
    from: 'fund_project',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'NUMBER', direction: 'ASC' },
    conditions,
  };
}

/** A project by id. */
export function projectById(context: RequestContext, id: string): Promise<ProjectRow | undefined> {
  return rowsById<ProjectRow>(context, 'fund_project', COLUMNS).load(id);
}

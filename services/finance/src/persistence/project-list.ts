import { type Conditions, type KeysetList, type RequestContext, type RowOf, rowsById } from '@dixian/service';
import { fundProject } from './tables';

const NAMES = [
  'id',
  'number',
  'category',
  'investment',
  'spentPercent',
  'fundLevel',
  'year',
  'source',
] as const;
const COLUMNS = fundProject.select(NAMES);

/** A project as it is read. */
export type ProjectRow = RowOf<typeof fundProject, (typeof NAMES)[number]>;

/** Projects by number. */
export function projectsByNumber(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    name: 'projects',
    columns: COLUMNS,
    from: 'fund_project',
    key: [
      { expression: 'number', type: 'text' },
      { expression: 'id', type: 'uuid' },
    ],
    conditions,
  };
}

/** A project by id. */
export function projectById(context: RequestContext, id: string): Promise<ProjectRow | undefined> {
  return rowsById<ProjectRow>(context, 'fund_project', COLUMNS).load(id);
}

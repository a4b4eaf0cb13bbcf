import { type Conditions, type KeysetList, type RequestContext, rowsById } from '@dixian/service';

/** A project as it is read: fen and percent in text, as bigint and numeric columns come. */
export interface ProjectRow {
  id: string;
  number: string;
  category: string;
  investment: string;
  spentPercent: string;
  fundLevel: string;
  year: number;
  source: string;
}

const COLUMNS = `id, number, category, investment, spent_percent AS "spentPercent", fund_level AS "fundLevel",
  year, source`;

/** Projects by number. */
export function projectsByNumber(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
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

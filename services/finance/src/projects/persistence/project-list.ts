import type { PlainDate } from '@dixian/calendar';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  rowsById,
} from '@dixian/service';
import type { Appraisal } from '../domain/project-entry';
import { fundProject } from '../tables';
import { lacks, PROJECT_STAGE, type ProjectGap, type ProjectStage } from './project-stage';

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
  'appraisal',
  'noticedOn',
  'villageCode',
  'linkage',
  'divisionCode',
] as const;
const COLUMNS = fundProject.select(NAMES);

/** The columns of a project as it is read, of a table under an alias. */
export const projectColumns = (alias: string) => fundProject.select(NAMES, alias);

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

/** Where a project stands, and what its records lack; whether the province must have appraised it is the law's to say. */
export interface ProjectStanding {
  readonly stage: ProjectStage;
  readonly gaps: readonly Exclude<ProjectGap, 'PROVINCIAL_APPRAISAL'>[];
  readonly byProvince: boolean;
  readonly appraisal: Appraisal | null;
  readonly noticedOn: PlainDate | null;
}

/** The standing of a project; one statement for all of a request. */
export function projectStanding(context: RequestContext, id: string): Promise<ProjectStanding | undefined> {
  const gaps = (['APPRAISAL', 'CLASS', 'NOTICE', 'PERFORMANCE'] as const)
    .map((gap) => `CASE WHEN ${lacks(gap, '0')} THEN '${gap}' END`)
    .join(', ');
  const sql = `SELECT id AS "rowKey", ${PROJECT_STAGE} AS stage, array_remove(ARRAY[${gaps}]::text[], NULL) AS gaps,
      NOT (${lacks('PROVINCIAL_APPRAISAL', '0')}) AS "byProvince",
      CASE WHEN NOT (${lacks('PROVINCIAL_APPRAISAL', '0')}) THEN 'PROVINCIAL' WHEN NOT (${lacks('APPRAISAL', '0')}) THEN 'OWN' END
        AS appraisal,
      least(noticed_on, (SELECT min(a.occurred_on) FROM project_act a
        WHERE a.project_id = fund_project.id AND a.kind = 'NOTICED')) AS "noticedOn"
    FROM fund_project WHERE id = ANY($1::uuid[])`;
  return rowPerKey<ProjectStanding>(context, 'project-standing', sql).load(id);
}

import { heldRows } from '@dixian/recording';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import type { Appraisal } from '../domain/project-entry';
import { fundAllocation, fundProject, projectAct } from '../tables';
import { PROJECT_STAGE, type ProjectStage } from './project-stage';

export type ProjectActRow = RowOf<typeof projectAct>;
export type AllocationRow = RowOf<typeof fundAllocation>;
export type HeldProject = RowOf<typeof fundProject>;

/** Projects as acts take them, and what is done with them. */
export const projects = heldRows(fundProject);
export const acts = heldRows(projectAct);
export const allocations = heldRows(fundAllocation);

const ACT_COLUMNS = projectAct.select();

/** What was done with a project, the first first; one statement for all projects of a request. */
export function actsOf(context: RequestContext, projectId: string): Promise<ProjectActRow[]> {
  const sql = `SELECT project_id AS "rowKey", ${ACT_COLUMNS} FROM project_act WHERE project_id = ANY($1::uuid[])
    ORDER BY occurred_on, id`;
  return rowsOfEach<ProjectActRow>(context, 'acts-of-project', sql).load(projectId);
}

/** Money given to a project by level. */
export function allocationsOf(context: RequestContext, projectId: string): Promise<AllocationRow[]> {
  const sql = `SELECT p.id AS "rowKey", ${fundAllocation.select(undefined, 'a')} FROM fund_project p
    JOIN fund_allocation a ON a.division_code = p.division_code AND a.year = p.year AND a.project_number = p.number
    WHERE p.id = ANY($1::uuid[]) ORDER BY a.level`;
  return rowsOfEach<AllocationRow>(context, 'allocations-of-project', sql).load(projectId);
}

interface ProjectState {
  readonly appraisal: Appraisal | null;
  readonly isAdmitted: boolean;
  readonly last: string | null;
  readonly stage: ProjectStage;
}

/** The highest appraisal of a project, by an act or a ledger, where it stands, and whether it is in the library. */
export async function stateOfProject(transaction: Statements, id: string): Promise<ProjectState> {
  const [row] = await transaction.query<ProjectState>(
    `SELECT CASE WHEN bool_or(appraisal = 'PROVINCIAL') THEN 'PROVINCIAL' WHEN bool_or(appraisal = 'OWN') THEN 'OWN' END
              AS appraisal,
            coalesce(bool_or(kind = 'ADMITTED'), false) AS "isAdmitted", max(occurred_on) AS last,
            (SELECT ${PROJECT_STAGE} FROM fund_project WHERE id = $1) AS stage
     FROM (SELECT kind, appraisal, occurred_on FROM project_act WHERE project_id = $1
           UNION ALL SELECT NULL, appraisal, NULL FROM fund_project WHERE id = $1) AS said`,
    [id],
  );
  return row ?? { appraisal: null, isAdmitted: false, last: null, stage: 'PROPOSED' };
}

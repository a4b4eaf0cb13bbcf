import { type RequestContext, rowPerKey } from '@dixian/service';
import { type ProjectRow, projectColumns } from '../../projects/persistence/project-list';

/** The project whose number an asset names in its county: that of the year it was formed in, else the newest. */
export function projectOfAsset(context: RequestContext, assetId: string): Promise<ProjectRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.id) t.id AS "rowKey", ${projectColumns('p')} FROM asset t
    JOIN fund_project p ON p.number = t.project_number AND left(p.division_code, 6) = t.county_code
    WHERE t.id = ANY($1::uuid[]) ORDER BY t.id, p.year IS NOT DISTINCT FROM t.formed_in DESC, p.year DESC`;
  return rowPerKey<ProjectRow>(context, 'project-of-asset', sql).load(assetId);
}

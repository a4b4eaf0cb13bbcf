/** Where a project stands, derived from what was done with it and what was given to it and spent. */
export type ProjectStage = 'PROPOSED' | 'APPRAISED' | 'IN_LIBRARY' | 'FUNDED' | 'UNDER_WAY' | 'ACCEPTED';

/** What the records of a project lack. */
export type ProjectGap = 'APPRAISAL' | 'PROVINCIAL_APPRAISAL' | 'NOTICE' | 'PERFORMANCE';

const acted = (kind: string, and = '') =>
  `EXISTS (SELECT FROM project_act a WHERE a.project_id = fund_project.id AND a.kind = '${kind}'${and})`;
const given = (
  and: string,
) => `EXISTS (SELECT FROM fund_allocation f WHERE f.division_code = fund_project.division_code
  AND f.year = fund_project.year AND f.project_number = fund_project.number AND ${and})`;

/** SQL of the stage of a row of fund_project. */
export const PROJECT_STAGE = `CASE WHEN ${acted('ACCEPTED')} THEN 'ACCEPTED' WHEN fund_project.spent_percent > 0 OR ${given('f.spent > 0')} THEN 'UNDER_WAY'
  WHEN ${given('f.allocated > 0')} THEN 'FUNDED' WHEN ${acted('ADMITTED')} THEN 'IN_LIBRARY'
  WHEN ${acted('APPRAISED')} THEN 'APPRAISED' ELSE 'PROPOSED' END`;

/** SQL of whether a row lacks a record; of a large project, from is the amount in fen from which the province appraises. */
export function lacks(gap: ProjectGap, from: string): string {
  if (gap === 'APPRAISAL') return `NOT ${acted('APPRAISED')}`;
  if (gap === 'NOTICE') return `NOT ${acted('NOTICED')}`;
  if (gap === 'PERFORMANCE') return `NOT ${acted('PERFORMANCE')}`;
  return `fund_project.investment >= ${from} AND NOT ${acted('APPRAISED', ` AND a.appraisal = 'PROVINCIAL'`)}`;
}

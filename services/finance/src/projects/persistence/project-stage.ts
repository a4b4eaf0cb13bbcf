import { INDUSTRY } from '../domain/project-entry';

/** Where a project stands, derived from what was done with it and what was given to it and spent. */
export type ProjectStage = 'PROPOSED' | 'APPRAISED' | 'IN_LIBRARY' | 'FUNDED' | 'UNDER_WAY' | 'ACCEPTED';

/** What the records of a project lack. */
export type ProjectGap = 'APPRAISAL' | 'CLASS' | 'PROVINCIAL_APPRAISAL' | 'NOTICE' | 'PERFORMANCE';

const acted = (kind: string, and = '') =>
  `EXISTS (SELECT FROM project_act a WHERE a.project_id = fund_project.id AND a.kind = '${kind}'${and})`;
/** SQL of whether money of a row of fund_project is on record of which this holds. */
export const given = (
  and: string,
) => `EXISTS (SELECT FROM fund_allocation f WHERE f.division_code = fund_project.division_code
  AND f.year = fund_project.year AND f.project_number = fund_project.number AND ${and})`;

// By an act, or as a ledger prints it.
const APPRAISED = `(fund_project.appraisal IS NOT NULL OR ${acted('APPRAISED')})`;
const BY_PROVINCE = `(fund_project.appraisal IS NOT DISTINCT FROM 'PROVINCIAL'
  OR ${acted('APPRAISED', ` AND a.appraisal = 'PROVINCIAL'`)})`;
const NOTICED = `(fund_project.noticed_on IS NOT NULL OR ${acted('NOTICED')})`;

/** SQL of whether a row of fund_project was appraised or entered the library. */
export const IS_APPRAISED = `(${APPRAISED} OR ${acted('ADMITTED')})`;

/** SQL of the stage of a row of fund_project. */
export const PROJECT_STAGE = `CASE WHEN ${acted('ACCEPTED')} THEN 'ACCEPTED' WHEN fund_project.spent_percent > 0 OR ${given('f.spent > 0')} THEN 'UNDER_WAY'
  WHEN ${given('f.allocated > 0')} THEN 'FUNDED' WHEN ${acted('ADMITTED')} THEN 'IN_LIBRARY'
  WHEN ${APPRAISED} THEN 'APPRAISED' ELSE 'PROPOSED' END`;

/** SQL of whether a row lacks a record; of a large project, from is the amount in fen from which the province appraises. */
export function lacks(gap: ProjectGap, from: string): string {
  if (gap === 'APPRAISAL') return `NOT ${APPRAISED}`;
  if (gap === 'CLASS') return `fund_project.category = '${INDUSTRY}' AND fund_project.renewal IS NULL`;
  if (gap === 'NOTICE') return `NOT ${NOTICED}`;
  if (gap === 'PERFORMANCE') return `NOT ${acted('PERFORMANCE')}`;
  return `fund_project.investment >= ${from} AND NOT ${BY_PROVINCE}`;
}

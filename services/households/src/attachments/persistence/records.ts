import { type FiledRecord, filedRecord } from '@dixian/attachments';
import { ATTACHED_TO, type SubjectKind } from '../../ground/domain/attached-to';

// Of a lead the visit, of deliveries those that the place itself recorded.
const PLACES: Readonly<Record<SubjectKind, { readonly table: string; readonly where?: string }>> = {
  AUTHORISATION: { table: 'authorisation_letter' },
  CASE_ACT: { table: 'case_act' },
  LEAD_VISIT: { table: 'lead', where: 'id = $1 AND verified_on IS NOT NULL' },
  MEASURE: { table: 'own_delivery', where: 'delivery_id = $1' },
  SHEET: { table: 'explainer_sheet' },
  SURVEY_VISIT: { table: 'survey_visit' },
  WATCH_VISIT: { table: 'watch_visit' },
};

/** The records of all rooms that files hang on. */
export const RECORDS: readonly FiledRecord[] = (Object.keys(PLACES) as SubjectKind[]).map((kind) =>
  filedRecord({ kind, fact: ATTACHED_TO[kind], ...PLACES[kind] }),
);

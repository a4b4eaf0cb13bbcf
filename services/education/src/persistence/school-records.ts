import type { Conditions, KeysetList, RequestContext } from '@dixian/service';
import type { SchoolStage } from '../domain/school-stage';

export interface SchoolRecordRow {
  personId: string;
  householdId: string;
  stage: SchoolStage;
  status: string;
  seenOn: string;
  source: string;
}

const COLUMNS = `person_id AS "personId", household_id AS "householdId", stage, status, seen_on AS "seenOn", source`;

/** Pupils by village, narrowed by `conditions`. */
export function schoolRecordList(conditions: (add: Conditions) => Conditions): KeysetList {
  return {
    columns: COLUMNS,
    from: 'school_record',
    key: [
      { expression: 'division_code', type: 'text' },
      { expression: 'person_id', type: 'uuid' },
    ],
    conditions: (add) => conditions(add.add('status IS NOT NULL')),
  };
}

/** School records of persons, in order; one statement per request. */
export function schoolRecordOf(
  context: RequestContext,
  personId: string,
): Promise<SchoolRecordRow | undefined> {
  return context
    .loader<string, SchoolRecordRow>('school-record', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<SchoolRecordRow>(
          `SELECT ${COLUMNS} FROM school_record WHERE person_id = ANY($1::uuid[]) AND status IS NOT NULL`,
          [ids],
          'school-records-of-persons',
        ),
      );
      const byPerson = new Map(rows.map((row) => [row.personId, row]));
      return ids.map((id) => byPerson.get(id));
    })
    .load(personId);
}

export interface CompulsoryEducationRow {
  householdId: string;
  dropoutFound: boolean;
  seenOn: string;
  source: string;
}

/** What was seen of compulsory schooling in households, in order; one statement per request. */
export function compulsoryEducationOf(
  context: RequestContext,
  householdId: string,
): Promise<CompulsoryEducationRow | undefined> {
  return context
    .loader<string, CompulsoryEducationRow>('compulsory-education', async (ids) => {
      const rows = await context.db.read(context.scope, (statements) =>
        statements.query<CompulsoryEducationRow>(
          `SELECT household_id AS "householdId", dropout_found AS "dropoutFound", seen_on AS "seenOn", source
           FROM compulsory_education WHERE household_id = ANY($1::uuid[])`,
          [ids],
          'compulsory-education-of-households',
        ),
      );
      const byHousehold = new Map(rows.map((row) => [row.householdId, row]));
      return ids.map((id) => byHousehold.get(id));
    })
    .load(householdId);
}

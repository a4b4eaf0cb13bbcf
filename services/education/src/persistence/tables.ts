import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';
import type { SchoolStage } from '../domain/school-stage';

/** School status by person; `status` is null where a newer survey saw that the person is no pupil any more. */
export const schoolRecord = table(
  'school_record',
  {
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    status: text().nullable(),
    stage: text().of<SchoolStage>().nullable(),
    seenOn: day(),
    source: text(),
  },
  { primary: ['countyCode', 'personId'] },
);

/** What was seen of compulsory schooling by household. */
export const compulsoryEducation = table(
  'compulsory_education',
  {
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    dropoutFound: boolean(),
    seenOn: day(),
    source: text(),
  },
  { primary: ['countyCode', 'householdId'] },
);

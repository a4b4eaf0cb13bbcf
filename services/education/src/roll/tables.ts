import { loadedColumns } from '@dixian/register';
import { boolean, code, countyCode, day, instant, table, text, uuid } from '@dixian/service';
import type { SchoolStage } from '../ground/domain/school-stage';
import type { Term } from '../ground/domain/school-term';
import { matchedColumns } from '../ground/matched-table';

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

/** 在读 休学 离校 毕业 */
export type EnrolmentState = 'ENROLLED' | 'ON_LEAVE' | 'LEFT' | 'COMPLETED';

/** Who is at which school in a term (学籍): what a ledger or the department said, and since which day. */
export const enrolment = table(
  'enrolment',
  {
    ...matchedColumns,
    schoolYear: text(),
    term: text().of<Term>(),
    school: text(),
    stage: text().of<SchoolStage>(),
    grade: text().nullable(),
    state: text().of<EnrolmentState>(),
    since: day(),
    untilOn: day().nullable(),
    boarding: text().nullable(),
    approvedBy: text().nullable(),
    told: boolean().byDefault('false'),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'schoolYear', 'term', 'school', 'occurrence']],
  },
);

/** Approved leave (休学); append-only, a correction is a newer one of the same first day. */
export const schoolLeave = table(
  'school_leave',
  {
    id: uuid().byDefault('uuidv7()'),
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    fromOn: day(),
    untilOn: day(),
    approvedBy: text(),
    occurredOn: day(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Terms of a county: their days, and when the roll was closed. */
export const schoolTerm = table(
  'school_term',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    schoolYear: text(),
    term: text().of<Term>(),
    opensOn: day().nullable(),
    closesOn: day().nullable(),
    rollClosedOn: day().nullable(),
    source: text(),
    loadedBy: loadedColumns.loadedBy,
    speaksFor: loadedColumns.speaksFor,
    speaksAssumed: loadedColumns.speaksAssumed,
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'schoolYear', 'term']] },
);

import { boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';
import { matchedColumns } from '../ground/matched-table';
import type { DropoutReason } from './domain/dropouts';

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

/** 劝返情况 as a ledger tells it: suspected, being persuaded, taught at home, unable for bodily reasons, back. */
export type CaseOutcome = 'SUSPECTED' | 'PERSUADING' | 'HOME_TAUGHT' | 'UNABLE' | 'RETURNED';

/** A child that is or may be out of school (失学辍学), from the day it was missed on. */
export const dropoutCase = table(
  'dropout_case',
  {
    ...matchedColumns,
    droppedOn: day(),
    school: text().nullable(),
    grade: text().nullable(),
    reason: text().of<DropoutReason>().nullable(),
    proven: boolean().byDefault('false'),
    visits: int().nullable(),
    lessons: int().nullable(),
    outcome: text().of<CaseOutcome>(),
    returnedOn: day().nullable(),
    reportedBy: text().nullable(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'droppedOn', 'occurrence']],
  },
);

/** What is done in a case. */
export const STEP_KINDS = ['CONFIRMED', 'CLEARED', 'VISITED', 'TAUGHT', 'RETURNED'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What was done in a case on a day; append-only. */
export const dropoutStep = table(
  'dropout_step',
  {
    id: uuid().byDefault('uuidv7()'),
    caseId: uuid(),
    personId: uuid(),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<StepKind>(),
    occurredOn: day(),
    action: text().nullable(),
    reason: text().of<DropoutReason>().nullable(),
    proven: boolean().byDefault('false'),
    school: text().nullable(),
    note: text().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

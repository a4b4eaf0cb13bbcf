import type { FundLevel } from '@dixian/department';
import { bigint, boolean, day, json, table, text } from '@dixian/service';
import type { Term } from '../ground/domain/school-term';
import { matchedColumns } from '../ground/matched-table';

/** Whether a pupil's family is in economic difficulty in a school year; figures in fen where they were stated. */
export const pupilNeed = table(
  'pupil_need',
  {
    ...matchedColumns,
    schoolYear: text(),
    inDifficulty: boolean(),
    grade: text().nullable(),
    means: bigint().nullable(),
    cost: bigint().nullable(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'schoolYear', 'occurrence']],
  },
);

/** Aid to a pupil, 雨露计划 among it: one line a pupil, term and item. Amounts in fen. */
export const studentAid = table(
  'student_aid',
  {
    ...matchedColumns,
    schoolYear: text(),
    term: text().of<Term>(),
    item: text(),
    school: text().nullable(),
    stage: text().nullable(),
    boarding: text().nullable(),
    inKind: boolean().byDefault('false'),
    basis: text().nullable(),
    appliedOn: day().nullable(),
    decidedOn: day().nullable(),
    outcome: text().of<'GRANTED' | 'REFUSED' | 'REFERRED'>().nullable(),
    decision: json().nullable(),
    amount: bigint().nullable(),
    mealAmount: bigint().nullable(),
    paidOn: day().nullable(),
    paidAmount: bigint().nullable(),
    fundSource: text().nullable(),
    fundLevel: text().of<FundLevel>().nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    told: boolean().byDefault('false'),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'schoolYear', 'term', 'item', 'occurrence']],
  },
);

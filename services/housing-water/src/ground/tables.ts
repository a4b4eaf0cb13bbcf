import { ANSWER_KEYS, answerColumns } from '@dixian/register';
import { boolean, code, countyCode, day, table, text, uuid } from '@dixian/service';
import type { HouseGrade } from './domain/house-grade';

export type Matter = 'HOUSING' | 'WATER';

/** What was last seen of the safety of house and water. */
export const safetyObservation = table(
  'safety_observation',
  {
    householdId: uuid(),
    matter: text().of<Matter>(),
    divisionCode: code(),
    countyCode: countyCode(),
    problemFound: boolean(),
    seenOn: day(),
    source: text(),
  },
  { primary: ['countyCode', 'householdId', 'matter'] },
);

/** Answers on house and water; with the grade of the house where one is an appraisal. */
export const houseAnswer = table(
  'guarantee_answer',
  {
    ...answerColumns,
    grade: text().of<HouseGrade>().nullable(),
    soleDwelling: boolean().nullable(),
    screened: boolean().byDefault('false'),
  },
  ANSWER_KEYS,
);

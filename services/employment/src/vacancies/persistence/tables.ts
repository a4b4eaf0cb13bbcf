import { bigint, boolean, code, countyCode, day, instant, table, text, uuid } from '@dixian/service';
import type { VacancyKind } from '../domain/vacancy';

/** Work that is open in a place, and who got it; pay in fen a month. */
export const vacancy = table(
  'vacancy',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<VacancyKind>(),
    post: text(),
    employer: text().nullable(),
    fundSource: text().nullable(),
    monthlyPay: bigint().nullable(),
    openedOn: day(),
    filledOn: day().nullable(),
    filledBy: uuid().nullable(),
    fillReason: text().nullable(),
    postId: uuid().nullable(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** Who applied for a vacancy; one application a person. */
export const vacancyApplication = table(
  'vacancy_application',
  {
    id: uuid().byDefault('uuidv7()'),
    vacancyId: uuid(),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    appliedOn: day(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'vacancyId', 'personId']] },
);

/** Whether a household is in special difficulty (特殊困难), as its village says with the reason; append-only, the newest day counts. */
export const specialDifficulty = table(
  'special_difficulty',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    holds: boolean(),
    reason: text(),
    occurredOn: day(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

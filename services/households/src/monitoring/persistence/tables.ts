import {
  boolean,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { Ground } from '../../ground/domain/ground';
import type { VanishingCause } from '../../ground/domain/vanishing';
import type { PoorRegistrationGround } from '../domain/poor-registration';
import type { TriageDecision } from '../domain/triage';
import type { WatchNextStep } from '../domain/watch-next';

// What somebody recorded of a household on a day, which follows the household and is never changed.
const recorded = () => ({
  id: uuid().byDefault('uuidv7()'),
  householdId: uuid(),
  divisionCode: code(),
  countyCode: countyCode(),
  occurredOn: day(),
  account: text(),
  role: text(),
  actingFor: text(),
  recordedAt: instant().byDefault('service_now()'),
});

/** Decisions on households unresolved for years (分类处置); one a listing, and what corrects it. */
export const longUnresolvedTriage = table(
  'long_unresolved_triage',
  {
    ...recorded(),
    periodId: uuid(),
    listedFrom: day(),
    decision: text().of<TriageDecision>(),
    reason: text(),
    grounds: json<readonly Ground[]>(),
    corrects: uuid().nullable(),
    clauseIds: texts(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'corrects']] },
);

/** Reviews of labels that a member's birthday called for. */
export const labelReview = table(
  'label_review',
  {
    ...recorded(),
    labelId: uuid(),
    ableMembers: int(),
    finding: text().nullable(),
    grounds: json<readonly Ground[]>(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Visits to households whose risk was eliminated (消除后跟踪回访). */
export const watchVisit = table(
  'watch_visit',
  {
    ...recorded(),
    periodId: uuid(),
    riskFound: boolean(),
    finding: text(),
    nextStep: text().of<WatchNextStep>(),
    clauseIds: texts(),
  },
  { primary: ['countyCode', 'id'] },
);

/** What households asked: to be released (农户申请消除). */
export const eliminationRequest = table(
  'elimination_request',
  { ...recorded(), periodId: uuid(), statement: text() },
  { primary: ['countyCode', 'id'] },
);

/** Monitored households registered as poor (纳入建档立卡贫困户), once a period. */
export const registeredPoor = table(
  'registered_poor',
  {
    ...recorded(),
    procedureReference: text(),
    periodId: uuid(),
    ground: text().of<PoorRegistrationGround>(),
    reason: text(),
    dueOn: day().nullable(),
    clauseIds: texts(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'periodId']] },
);

/** Days on which they reached the exit standard (达到脱贫标准), once each. */
export const exitStandardReached = table(
  'exit_standard_reached',
  { ...recorded(), procedureReference: text(), registrationId: uuid(), finding: text() },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'registrationId']] },
);

/** Households of which nobody is left (整户消亡): what was ended of them, when and why. */
export const vanishedHousehold = table(
  'vanished_household',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    periodId: uuid().nullable(),
    caseId: uuid().nullable(),
    cause: text().of<VanishingCause>(),
    occurredOn: day(),
    reason: text().nullable(),
    account: text(),
    role: text(),
    actingFor: text().nullable(),
    recordedAt: instant().byDefault('service_now()'),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'id'] },
);

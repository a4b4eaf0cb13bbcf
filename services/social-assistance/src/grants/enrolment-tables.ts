import {
  bigint,
  boolean,
  code,
  countyCode,
  day,
  instant,
  int,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { DutyWeight } from './domain/must-enrol';

const place = { householdId: uuid(), divisionCode: code(), countyCode: countyCode() };
const said = { account: text(), recordedAt: instant().byDefault('service_now()') };
const keyed = { primary: ['countyCode', 'id'] as const };

/** What was assessed of a household, as of a day (综合研判); append-only. */
export const assistanceAssessment = table(
  'assistance_assessment',
  {
    id: uuid().byDefault('uuidv7()'),
    ...place,
    meetsAllowance: boolean(),
    meetsHardship: boolean(),
    objectiveDifficulty: boolean(),
    unableByOwnEffort: boolean(),
    meetsInFact: boolean(),
    medicalInsured: boolean().nullable(),
    pensionInsured: boolean().nullable(),
    basis: text().nullable(),
    appliedOn: day().nullable(),
    occurredOn: day(),
    ...said,
  },
  keyed,
);

export type DutyPriority = 'HIGH' | 'ORDINARY';
export type DutyState = 'OPEN' | 'APPROVED' | 'REFUSED' | 'DROPPED';

/** Whom the safety net must take in (应保尽保、优先纳入), and what came of it. */
export const enrolmentDuty = table(
  'enrolment_duty',
  {
    id: uuid().byDefault('uuidv7()'),
    ...place,
    priority: text().of<DutyPriority>(),
    weight: text().of<DutyWeight>(),
    confirmedBy: text().of<'village' | 'township'>().nullable(),
    openedOn: day(),
    state: text().of<DutyState>().byDefault("'OPEN'::text"),
    settledOn: day().nullable(),
    reason: text().nullable(),
    clauseId: text().nullable(),
  },
  keyed,
);

/** A grant that runs out (低保渐退): the window that was decided, amounts in fen. */
export const gradualExitTable = table(
  'gradual_exit',
  {
    id: uuid().byDefault('uuidv7()'),
    grantId: uuid(),
    ...place,
    householdKind: text().of<'registered' | 'marginal'>(),
    incomePerHead: bigint(),
    incomeSource: text(),
    decidedOn: day(),
    firstDay: day(),
    months: int(),
    until: day(),
    flagged: texts().byDefault("'{}'::text[]"),
    clauseId: text().nullable(),
    /** Income as it was worked out again while the window runs, with what a person should see of it. */
    latestIncome: bigint().nullable(),
    latestIncomeSource: text().nullable(),
    latestIncomeOn: day().nullable(),
    latestFlags: texts().byDefault("'{}'::text[]"),
    cancelledOn: day().nullable(),
    cancelReason: text().nullable(),
    endedOn: day().nullable(),
    ...said,
  },
  keyed,
);

/** Setbacks that village or township confirmed, which no standing answers yet; they are looked at again when it changes. */
export const awaitedSetback = table(
  'awaited_setback',
  {
    id: uuid(),
    ...place,
    confirmedBy: text().of<'village' | 'township'>(),
    confirmedOn: day(),
  },
  keyed,
);

/** A refused measure that is carried on through the safety net (渠道：兜底). */
export const reroutedMeasure = table(
  'rerouted_measure',
  {
    id: uuid().byDefault('uuidv7()'),
    refusalId: uuid(),
    ...place,
    measure: text(),
    labelled: boolean(),
    occurredOn: day(),
    clauseId: text().nullable(),
    ...said,
    told: boolean().byDefault('false'),
  },
  { ...keyed, unique: [['countyCode', 'refusalId']] },
);

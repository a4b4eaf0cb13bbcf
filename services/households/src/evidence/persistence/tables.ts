import type { MeasureFamily } from '@dixian/events';
import { bigint, boolean, code, countyCode, day, instant, int, table, text, uuid } from '@dixian/service';

type Guarantee = 'COMPULSORY_EDUCATION' | 'BASIC_MEDICAL' | 'SAFE_HOUSING' | 'SAFE_WATER';

// What every department says with its facts.
const said = () => ({
  id: uuid().byDefault('uuidv7()'),
  householdId: uuid(),
  occurredOn: day(),
  department: text(),
  source: text(),
  eventId: uuid(),
  recordedAt: instant(),
  divisionCode: code(),
  position: int().byDefault('0'),
  countyCode: countyCode(),
});

const saidOnce = {
  primary: ['countyCode', 'id'],
  unique: [['countyCode', 'eventId', 'position']],
} as const;

/** A department's answer on one of the three guarantees or water; `secure` null: it no longer knows. */
export const guaranteeAnswer = table(
  'guarantee_answer',
  {
    ...said(),
    guarantee: text().of<Guarantee>(),
    secure: boolean().nullable(),
    finding: text().nullable(),
  },
  saidOnce,
);

/** What a household draws of social assistance; amounts in fen a month. */
export const allowanceFact = table(
  'allowance_fact',
  {
    ...said(),
    grantId: uuid(),
    name: text(),
    tier: text().of<'full' | 'highest' | 'lower'>().nullable(),
    wholeHousehold: boolean(),
    dispersedHardship: boolean(),
    approved: bigint(),
    paid: bigint(),
    active: boolean(),
  },
  saidOnce,
);

/** Where a renovation stands; amounts in fen. */
export const renovationFact = table(
  'renovation_fact',
  {
    ...said(),
    renovationId: uuid(),
    year: int(),
    approved: bigint(),
    paid: bigint(),
    plannedUntil: day().nullable(),
    completedOn: day().nullable(),
    withdrawn: boolean().nullable(),
  },
  saidOnce,
);

/** A measure of help that a department delivered, as its newest event tells it; the amount is fen. */
export const measureDelivery = table(
  'measure_delivery',
  {
    deliveryId: uuid(),
    householdId: uuid(),
    personId: uuid().nullable(),
    family: text().of<MeasureFamily>(),
    name: text(),
    deliveredOn: day(),
    amount: bigint().nullable(),
    department: text(),
    source: text(),
    eventId: uuid(),
    recordedAt: instant(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'deliveryId'] },
);

/** Who is a pupil as the education department tells it. */
export const toldSchooling = table(
  'told_schooling',
  {
    recordId: uuid(),
    householdId: uuid(),
    personId: uuid(),
    studying: boolean(),
    stage: text(),
    since: day(),
    eventId: uuid(),
    recordedAt: instant(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'recordId'] },
);

/** Times of work as the employment department tells them. */
export const toldWork = table(
  'told_work',
  {
    spellId: uuid(),
    householdId: uuid(),
    personId: uuid().nullable(),
    working: boolean(),
    fromOn: day(),
    toOn: day().nullable(),
    kind: text().nullable(),
    place: text().nullable(),
    eventId: uuid(),
    recordedAt: instant(),
    divisionCode: code(),
    countyCode: countyCode(),
  },
  { primary: ['countyCode', 'spellId'] },
);

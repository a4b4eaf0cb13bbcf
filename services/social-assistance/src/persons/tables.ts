import { loadedColumns } from '@dixian/register';
import {
  bigint,
  boolean,
  bytes,
  code,
  countyCode,
  day,
  instant,
  int,
  table,
  text,
  uuid,
} from '@dixian/service';
import type { StopCause } from './domain/disability-stop';

const ofPerson = {
  id: uuid().byDefault('uuidv7()'),
  householdCode: text().nullable(),
  certificateIndex: bytes().nullable(),
  householdId: uuid().nullable(),
  personId: uuid().nullable(),
  divisionCode: code(),
  countyCode: countyCode(),
};
const loaded = {
  occurrence: int().byDefault('0'),
  source: text(),
  account: text().nullable(),
  ...loadedColumns,
};
const written = { ...loaded, told: boolean().byDefault('false') };
const keyed = <const Key extends string>(...key: Key[]) => ({
  primary: ['countyCode', 'id'] as const,
  unique: [['countyCode', 'certificateIndex', ...key, 'occurrence']] as const,
});

/** 生活补贴、护理补贴 */
export type DisabilityKind = 'LIVING' | 'CARE';

/** Monthly allowances of disabled persons (残疾人两项补贴). */
export const disabilityAllowance = table(
  'disability_allowance',
  {
    ...ofPerson,
    kind: text().of<DisabilityKind>(),
    category: text().nullable(),
    grade: int().nullable(),
    rate: bigint().nullable(),
    month: code(),
    amount: bigint(),
    ...written,
  },
  keyed('kind', 'month'),
);

/** Why an allowance stops, and from which month on; without a cause it is drawn again. Append-only: the newest word counts. */
export const disabilityStop = table(
  'disability_stop',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    kind: text().of<DisabilityKind>(),
    cause: text().of<StopCause>().nullable(),
    occurredOn: day(),
    fromMonth: code(),
    note: text().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** The card of a disabled person that is valid now (残疾人证). */
export const disabilityCard = table(
  'disability_card',
  {
    ...ofPerson,
    category: text().nullable(),
    grade: int().nullable(),
    issuedOn: day(),
    validUntil: day().nullable(),
    ...loaded,
  },
  keyed(),
);

/** Contributions to pension insurance that the government pays for a person and year (养老保险政府代缴). */
export const pensionPremium = table(
  'pension_premium',
  {
    ...ofPerson,
    year: int(),
    tier: bigint().nullable(),
    paidByGovernment: bigint(),
    paidByPerson: bigint(),
    paidOn: day().nullable(),
    ...written,
  },
  keyed('year'),
);

/** Whose premium is to be paid in a year: clear, or for a person to find out. */
export type ListingState = 'LISTED' | 'TO_CHECK';

/** Whom the list of a year names (代缴名单), by what was known on the day it was made. */
export const pensionListing = table(
  'pension_listing',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    personId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    state: text().of<ListingState>(),
    listedOn: day(),
    account: text(),
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'personId', 'year']] },
);

/** 分散供养、集中供养 */
export type HardshipForm = 'DISPERSED' | 'CENTRAL';

/** Monthly support of persons in extreme hardship (特困救助供养). */
export const hardshipPayment = table(
  'hardship_payment',
  {
    ...ofPerson,
    form: text().of<HardshipForm>(),
    selfCare: text().nullable(),
    basic: bigint(),
    care: bigint(),
    paid: bigint(),
    month: code(),
    ...written,
  },
  keyed('month'),
);

import type { FundLevel } from '@dixian/department';
import type { Outcome } from '@dixian/policy';
import {
  bigint,
  boolean,
  code,
  countyCode,
  day,
  instant,
  int,
  json,
  table,
  text,
  uuid,
} from '@dixian/service';
import { ledgerColumns } from '../../ground/persistence/ledger-columns';
import type { TrainingKind } from '../domain/training';

const paidColumns = {
  paidOn: day().nullable(),
  paidAmount: bigint().nullable(),
  fundSource: text().nullable(),
  fundLevel: text().of<FundLevel>().nullable(),
  told: boolean().byDefault('false'),
};

/** A worker's claim to the transport subsidy of a year, from the claim to its payment; amounts in fen. */
export const transportClaim = table(
  'transport_claim',
  {
    ...ledgerColumns,
    year: int(),
    startedOn: day().nullable(),
    place: text().nullable(),
    placeCode: text().nullable(),
    claimedOn: day().nullable(),
    checkedOn: day().nullable(),
    checkAgrees: boolean().nullable(),
    checkNote: text().nullable(),
    postedOn: day().nullable(),
    decidedOn: day().nullable(),
    outcome: text().of<Outcome>().nullable(),
    decision: json().nullable(),
    decisionReason: text().nullable(),
    amount: bigint().nullable(),
    ...paidColumns,
  },
  { primary: ['countyCode', 'id'], unique: [['countyCode', 'certificateIndex', 'year', 'occurrence']] },
);

/** A training of a person, from the enrolment to the payment of its subsidy; amounts in fen. */
export const training = table(
  'training',
  {
    ...ledgerColumns,
    kind: text().of<TrainingKind>(),
    trade: text().nullable(),
    school: text().nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    certificateOn: day().nullable(),
    certificate: text().nullable(),
    claimedOn: day().nullable(),
    outcome: text().of<Outcome>().nullable(),
    decision: json().nullable(),
    amount: bigint().nullable(),
    ...paidColumns,
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'kind', 'endsOn', 'occurrence']],
  },
);

/** A month of a post: attendance as the village says it, what is due and what was paid; amounts in fen. */
export const postMonth = table(
  'post_month',
  {
    ...ledgerColumns,
    post: text(),
    month: day(),
    daysAttended: int().nullable(),
    attendedOn: day().nullable(),
    due: bigint().nullable(),
    ...paidColumns,
    /** The day of payment that was assumed where a list printed none; `paidOn` is assumed as long as it is that day. */
    assumedOn: day().nullable(),
    /** Of what was paid the part for social insurance, where a list parts it. */
    insurancePaid: bigint().nullable(),
  },
  {
    primary: ['countyCode', 'id'],
    unique: [['countyCode', 'certificateIndex', 'post', 'month', 'occurrence']],
  },
);

/** Why a household's support of a year is weaker than that of the year before; append-only, the newest counts. */
export const supportReason = table(
  'support_reason',
  {
    id: uuid().byDefault('uuidv7()'),
    householdId: uuid(),
    divisionCode: code(),
    countyCode: countyCode(),
    year: int(),
    reason: text(),
    occurredOn: day(),
    recordedBy: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

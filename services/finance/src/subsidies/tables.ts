import type { FundLevel } from '@dixian/department';
import {
  bigint,
  code,
  countyCode,
  day,
  instant,
  int,
  numeric,
  table,
  text,
  texts,
  uuid,
} from '@dixian/service';
import type { ListAct, ListState } from './domain/list-states';

/** A list of subsidised interest over some days of one year, both counted; `corrects` names the list it puts right. */
export const subsidyList = table(
  'subsidy_list',
  {
    id: uuid().byDefault('uuidv7()'),
    divisionCode: code(),
    countyCode: countyCode(),
    fromOn: day(),
    toOn: day(),
    corrects: uuid().nullable(),
    state: text().of<ListState>().byDefault("'DRAFT'::text"),
    version: int().byDefault('1'),
    preparedBy: text(),
    preparedOn: day(),
    postedBy: text().nullable(),
    postedOn: day().nullable(),
    approvedBy: text().nullable(),
    approvedOn: day().nullable(),
    paidOn: day().nullable(),
    fundSource: text().nullable(),
    fundLevel: text().of<FundLevel>().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/**
 * Interest of a loan over days in which nothing that decides it changes. `reasons` and `flags` are codes, each with its
 * clause behind a space where a document says it; `listedBefore` is what earlier lists have for the same days.
 */
export const subsidyLine = table(
  'subsidy_line',
  {
    id: uuid().byDefault('uuidv7()'),
    listId: uuid(),
    loanId: uuid(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    contractNumber: text(),
    fromOn: day(),
    toOn: day(),
    days: int(),
    balance: bigint(),
    balanceDays: bigint(),
    ratePercent: numeric(),
    daysAYear: int().nullable(),
    percent: int().nullable(),
    interest: bigint().nullable(),
    subsidy: bigint().nullable(),
    bankInterest: bigint().nullable(),
    outcome: text().of<'GRANTED' | 'REFUSED' | 'REFERRED'>(),
    rateClause: text().nullable(),
    reasons: texts(),
    flags: texts(),
    listedBefore: bigint().byDefault('0'),
    settledReason: text().nullable(),
    settledBy: text().nullable(),
    settledOn: day().nullable(),
  },
  { primary: ['countyCode', 'id'] },
);

/** Who did what to a list, at which of its versions; append-only. */
export const subsidyAct = table(
  'subsidy_act',
  {
    id: uuid().byDefault('uuidv7()'),
    listId: uuid(),
    lineId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    act: text().of<ListAct>(),
    version: int(),
    occurredOn: day(),
    reason: text().nullable(),
    account: text(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'] },
);

/** That the subsidised interest of a loan stopped accruing at the end of a day, and what its year came to. */
export const accrualEnd = table(
  'accrual_end',
  {
    id: uuid().byDefault('uuidv7()'),
    loanId: uuid(),
    householdId: uuid().nullable(),
    divisionCode: code(),
    countyCode: countyCode(),
    lastDay: day(),
    clause: text().nullable(),
    subsidy: bigint().nullable(),
    runId: uuid(),
    recordedAt: instant().byDefault('service_now()'),
  },
  { primary: ['countyCode', 'id'], unique: [['loanId', 'lastDay']] },
);

import { byteaText, type StageColumn, type StageTools } from '@dixian/imports';
import type { Fen } from '@dixian/money';
import { identityNumberOf, nameIndex } from '@dixian/personal-data';
import { oneLine } from '../../../ground/domain/free-text';
import { numberEnd } from './number-end';

/** What both ledgers of the register say of a person and the household, in every row. */
export interface RegisterRow {
  householdCode: string;
  name: string;
  sex: '男' | '女';
  certificateNumber: string;
  relation: string;
  insured: boolean;
  wages: Fen;
  business: Fen;
  property: Fen;
  transfer: Fen;
  businessCost: Fen;
}

type Columns<Row> = Record<string, StageColumn<Row>>;

const KINDS: Readonly<Record<number, string>> = {
  18: 'IDENTITY_CARD',
  20: 'DISABILITY_CARD',
  22: 'DISABILITY_CARD_REISSUED',
};

const none = () => null;

/** A stage column of text that may be missing. */
export function textColumn<Row>(of: (row: Row) => string | undefined): StageColumn<Row> {
  return { type: 'text', of: (row) => of(row) ?? null };
}

/** A stage column of yes or no that may be missing. */
export function booleanColumn<Row>(of: (row: Row) => boolean | undefined): StageColumn<Row> {
  return { type: 'boolean', of: (row) => of(row)?.toString() ?? null };
}

/** A stage column of a whole number, or fen, that may be missing. */
export function numberColumn<Row>(
  type: 'int' | 'bigint',
  of: (row: Row) => number | bigint | undefined,
): StageColumn<Row> {
  return { type, of: (row) => of(row)?.toString() ?? null };
}

/** Encrypts for the register; the service does not start without keys. */
function encrypted(text: string, { cipher }: StageTools): string {
  if (!cipher) throw new Error('The register needs DATA_KEYS');
  return byteaText(cipher.encrypt(text));
}

// The seventeenth digit of a number that passed the check: odd is male.
const sexOfNumber = (number: string) => (Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE');

/** What is kept of a certificate number: encrypted, its blind index, its kind, and the birthday it states. */
export const certificateColumns = {
  certificate: {
    type: 'bytea',
    of: ({ certificateNumber }, tools) => encrypted(certificateNumber, tools),
  },
  certificate_index: {
    type: 'bytea',
    of: ({ certificateNumber }, { blindIndex }) =>
      byteaText(blindIndex.of(identityNumberOf(certificateNumber))),
  },
  // Tells one disability card from another; an identity card has no more digits than the index above.
  number_index: {
    type: 'bytea',
    of: ({ certificateNumber: number }, { blindIndex }) =>
      number === identityNumberOf(number) ? null : byteaText(blindIndex.of(number)),
  },
  certificate_end: {
    type: 'bytea',
    of: ({ certificateNumber }, { blindIndex }) =>
      byteaText(numberEnd(blindIndex, identityNumberOf(certificateNumber))),
  },
  certificate_kind: { type: 'text', of: ({ certificateNumber }) => KINDS[certificateNumber.length] ?? null },
  birth_on: { type: 'date', of: ({ certificateNumber }) => certificateNumber.slice(6, 14) },
} satisfies Columns<Pick<RegisterRow, 'certificateNumber'>>;

/** The index by which departments tell an equal name from another one. */
export const nameIndexColumn: StageColumn<Pick<RegisterRow, 'certificateNumber' | 'name'>> = {
  type: 'bytea',
  of({ certificateNumber, name }, { blindIndex }) {
    const index = nameIndex(blindIndex, certificateNumber, name);
    return index === undefined ? null : byteaText(index);
  },
};

/** The columns of a phone, encrypted and with its blind index; empty where none was given. */
export function phoneColumns<Row>(of: (row: Row) => string | undefined): Columns<Row> {
  return {
    phone: {
      type: 'bytea',
      of(row, tools) {
        const phone = of(row);
        return phone === undefined ? null : encrypted(phone, tools);
      },
    },
    phone_index: {
      type: 'bytea',
      of(row, { blindIndex }) {
        const phone = of(row);
        return phone === undefined ? null : byteaText(blindIndex.of(phone));
      },
    },
    phone_end: {
      type: 'bytea',
      of(row, { blindIndex }) {
        const phone = of(row);
        return phone === undefined ? null : byteaText(numberEnd(blindIndex, phone));
      },
    },
  };
}

// What only the national export tells is empty for the other ledger, so that one set of statements serves both.
function onlyNational<Row>(): Columns<Row> {
  const text = { type: 'text', of: none };
  const yesNo = { type: 'boolean', of: none };
  const fen = { type: 'bigint', of: none };
  return {
    phone: { type: 'bytea', of: none },
    phone_index: { type: 'bytea', of: none },
    phone_end: { type: 'bytea', of: none },
    ethnicity: text,
    education: text,
    school_status: text,
    health: text,
    labour_capacity: text,
    work_place: text,
    work_months: { type: 'int', of: none },
    household_type: text,
    category: text,
    identified_month: text,
    risks: { type: 'text[]', of: none },
    member_count: { type: 'int', of: none },
    stated_kind: text,
    stated_net: fen,
    insurance_payout: fen,
    compliant_self_paid: fen,
    housing_problem: yesNo,
    dropout: yesNo,
    water_problem: yesNo,
    risk_eliminated: yesNo,
    elimination_mode: text,
    eliminated_month: text,
  };
}

/** The stage of a ledger of the register; `own` says what this ledger has beyond the columns of both. */
export function registerColumns<Row extends RegisterRow>(own: Columns<Row>): Columns<Row> {
  return {
    household_code: { type: 'text COLLATE "C"', of: (row) => row.householdCode },
    division_id: { type: 'uuid', of: none },
    division_code: { type: 'text COLLATE "C"', of: none },
    name: { type: 'text', of: (row) => oneLine(row.name) },
    name_index: nameIndexColumn,
    sex: { type: 'text', of: (row) => (row.sex === '男' ? 'MALE' : 'FEMALE') },
    number_sex: { type: 'text', of: ({ certificateNumber }) => sexOfNumber(certificateNumber) },
    ...certificateColumns,
    relation: { type: 'text', of: (row) => oneLine(row.relation) },
    resident_insurance: { type: 'boolean', of: (row) => row.insured.toString() },
    wages: { type: 'bigint', of: (row) => row.wages.toString() },
    business: { type: 'bigint', of: (row) => row.business.toString() },
    property: { type: 'bigint', of: (row) => row.property.toString() },
    transfer: { type: 'bigint', of: (row) => row.transfer.toString() },
    business_cost: { type: 'bigint', of: (row) => row.businessCost.toString() },
    ...onlyNational<Row>(),
    ...own,
  };
}

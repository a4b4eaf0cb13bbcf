import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import type { Grounds } from '../../grants/use-cases/record-allowance';
import { screen } from '../../ground/use-cases/screen';
import { NEWLY_SEVERE } from '../persistence/screened-persons';
import { CATEGORIES, GRADES, gradeText } from './disability-words';

const EXPIRED_BEFORE: Problem = {
  code: 'EXPIRED_BEFORE_ISSUE',
  column: '有效期至',
  severity: 'REJECTED',
  message: {
    zh: '有效期早于发证日期，请核对两个日期。',
    en: 'The card expires before it was issued. Please check both days.',
  },
};

/** 残疾人证持证人名册: a row per person; the card's number holds the identity number. */
const cardLedger = defineLedger({
  id: 'disability-cards',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    disabilityNumber: certificate().optional(),
    personName: name().optional(),
    category: listed(CATEGORIES).optional(),
    grade: listed(GRADES).optional(),
    issuedOn: date({ notAfterExport: true }),
    validUntil: date().optional(),
  },
  check: ({ issuedOn, validUntil }) =>
    validUntil !== undefined && validUntil < issuedOn ? [EXPIRED_BEFORE] : [],
});

type Card = LedgerValues<typeof cardLedger>;

/** How rows find their person, when that is registered after them. */
export const CARDS: MatchedTable = { table: 'disability_card', persons: true, numbers: true };

/** How cards get into the department's table: one of a person, the last that a list prints; who is newly severe is found. */
export const cardImport = ({ policies }: Grounds) =>
  matchedLedger<Card>({
    definition: cardLedger,
    table: 'disability_card',
    key: ['certificate_index'],
    lastCounts: true,
    persons: true,
    personName: (row) => row.personName,
    columns: {
      category: { type: 'text', of: (row) => row.category ?? null },
      grade: { type: 'int', of: (row) => gradeText(row.grade) },
      issued_on: { type: 'date', of: (row) => row.issuedOn },
      valid_until: { type: 'date', of: (row) => row.validUntil ?? null },
    },
    // Another card is valid for a time of its own, or for good.
    tells: {
      valid_until: (row, other) => `${row}.valid_until IS NOT NULL OR ${row}.issued_on <> ${other}.issued_on`,
    },
    follows: ({ transaction, today }) => screen(transaction, policies, NEWLY_SEVERE, { day: today }),
  });

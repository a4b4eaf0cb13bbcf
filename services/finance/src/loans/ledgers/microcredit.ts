import {
  certificate,
  code,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  percent,
  text,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { hasSecurity, isDueBeforeDrawn, LPR_TERMS, lprTermOf } from '../domain/loan';
import { TOLD_LOANS } from '../persistence/told-loans';

const DUE_BEFORE_DRAWN: Problem = {
  code: 'DUE_BEFORE_DRAWN',
  column: '到期日',
  severity: 'WARNING',
  message: {
    zh: '到期日早于放款日，请核对。',
    en: 'The loan falls due before it was drawn. Please check the two days.',
  },
};

/** 脱贫人口小额信贷台账, amounts in yuan and rates in percent: a row per contract; names are compared, not kept. */
const loanLedger = defineLedger({
  id: 'microcredit',
  columns: {
    contractNumber: code(),
    householdCode: householdCode().optional(),
    borrower: name().optional(),
    certificateNumber: certificate(),
    bank: text({ maxLength: 100 }),
    drawnOn: date(),
    dueOn: date(),
    principal: yuan({ min: 0n }),
    annualRatePercent: percent(),
    lprTerm: listed(Object.keys(LPR_TERMS) as (keyof typeof LPR_TERMS)[]).optional(),
    purpose: text().optional(),
    mortgage: text().optional(),
    guarantee: text().optional(),
    daysAYear: listed(['360', '365']).optional(),
  },
  check: (row) => (isDueBeforeDrawn(row) ? [DUE_BEFORE_DRAWN] : []),
});

type Loan = LedgerValues<typeof loanLedger>;

/**
 * A ledger that does not print 抵押 and 担保 names no security. How loans get into the department's table: told by contract number, which counties may give
 * out alike.
 */
export const loanImport = matchedLedger<Loan>({
  definition: loanLedger,
  table: 'loan',
  key: ['contract_number', 'contract_county'],
  ofCounty: ['contract_county'],
  near: ['certificate_index', 'drawn_on', 'principal'],
  past: { drawn_on: '放款日' },
  persons: true,
  householdCode: (row) => row.householdCode,
  certificate: (row) => row.certificateNumber,
  personName: (row) => row.borrower,
  columns: {
    contract_number: { type: 'text', of: (row) => row.contractNumber },
    contract_county: { type: 'text', of: (row) => row.householdCode?.slice(0, 6) ?? null },
    bank: { type: 'text', of: (row) => row.bank },
    drawn_on: { type: 'date', of: (row) => row.drawnOn },
    due_on: { type: 'date', of: (row) => row.dueOn },
    principal: { type: 'bigint', of: (row) => String(row.principal) },
    annual_rate_percent: { type: 'numeric', of: (row) => row.annualRatePercent },
    lpr_term: {
      type: 'text',
      of: (row) => (row.lprTerm === undefined ? lprTermOf(row) : LPR_TERMS[row.lprTerm]),
    },
    purpose: { type: 'text', of: (row) => row.purpose ?? '' },
    mortgaged: { type: 'boolean', of: (row) => String(hasSecurity(row.mortgage ?? '无')) },
    guaranteed: { type: 'boolean', of: (row) => String(hasSecurity(row.guarantee ?? '无')) },
    days_a_year: { type: 'int', of: (row) => row.daysAYear ?? null },
  },
  told: TOLD_LOANS,
});

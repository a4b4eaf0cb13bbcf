import {
  certificate,
  code,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  type Problem,
  percent,
  text,
  yuan,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { hasSecurity, isDueBeforeDrawn, LPR_TERMS } from '../domain/loan';
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
  title: { zh: '脱贫人口小额信贷台账', en: 'Microcredit' },
  columns: {
    contractNumber: code().under('合同号'),
    householdCode: householdCode().optional().under('户编号'),
    borrower: text({ maxLength: 50 }).optional().under('借款人', '借款人姓名', '姓名'),
    certificateNumber: certificate().under('证件号码'),
    bank: text({ maxLength: 100 }).under('承贷银行'),
    drawnOn: date().under('放款日'),
    dueOn: date().under('到期日'),
    principal: yuan({ min: 0n }).under('贷款金额'),
    annualRatePercent: percent().under('年利率'),
    lprTerm: listed(Object.keys(LPR_TERMS) as (keyof typeof LPR_TERMS)[]).under('LPR期限'),
    purpose: text().under('贷款用途'),
    mortgage: text().under('抵押'),
    guarantee: text().under('担保'),
  },
  check: (row) => (isDueBeforeDrawn(row) ? [DUE_BEFORE_DRAWN] : []),
});

type Loan = LedgerValues<typeof loanLedger>;

/** How loans get into the department's table: told by contract number, which counties may give out alike. */
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
    lpr_term: { type: 'text', of: (row) => LPR_TERMS[row.lprTerm] },
    purpose: { type: 'text', of: (row) => row.purpose },
    mortgaged: { type: 'boolean', of: (row) => String(hasSecurity(row.mortgage)) },
    guaranteed: { type: 'boolean', of: (row) => String(hasSecurity(row.guarantee)) },
  },
  told: TOLD_LOANS,
});

import { type LedgerImport, type MergeContext, type Rest, STAGE } from '@dixian/imports';
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
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { hasSecurity, isDueBeforeDrawn, isOtherTerm, LPR_TERMS, lprTermOf } from '../domain/loan';
import { INDUSTRY_PURPOSES, OTHER_PURPOSES } from '../domain/purpose';
import { abovePrimeRate, placesOfRule, primeRates, underRule } from '../persistence/loan-terms';
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

const LPR_TERM_DIFFERS: Problem = {
  code: 'LPR_TERM_DIFFERS',
  column: 'LPR期限',
  severity: 'WARNING',
  message: {
    zh: 'LPR期限与放款日、到期日不符，请核对。',
    en: 'The LPR term is not that of the days of the loan. Please check it.',
  },
};

/** 脱贫人口小额信贷台账, amounts in yuan and rates in percent: a row per contract; names are compared, not kept. */
const loanLedger = defineLedger({
  id: 'microcredit',
  columns: {
    contractNumber: code().optional(),
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
  check: (row) => [
    ...(isDueBeforeDrawn(row) ? [DUE_BEFORE_DRAWN] : []),
    ...(row.lprTerm !== undefined && isOtherTerm(LPR_TERMS[row.lprTerm], row) ? [LPR_TERM_DIFFERS] : []),
  ],
});

// A list that is posted rests on its loans; a draft is worked out anew.
const LISTED: Rest = {
  kind: 'POSTING',
  sql: `SELECT l.id AS row_id, min(s.list_id::text) AS by FROM loaded l JOIN subsidy_line s ON s.loan_id = l.id
    JOIN subsidy_list p ON p.county_code = s.county_code AND p.id = s.list_id
    WHERE p.state <> 'DRAFT' GROUP BY l.id`,
};

type Loan = LedgerValues<typeof loanLedger>;

/**
 * How loans get into the department's table: told by contract number, which counties may give out alike; one without is told
 * by borrower, day and principal. A ledger that does not print 抵押 and 担保 names no security. What an act would refuse is
 * kept with the finding of the same code.
 */
export function loanImport(policies: PolicySet): LedgerImport<Loan> {
  const matched = matchedLedger<Loan>({
    definition: loanLedger,
    table: 'loan',
    key: ['contract_number', 'contract_county'],
    ofCounty: ['contract_county'],
    near: ['certificate_index', 'drawn_on', 'principal'],
    past: { drawn_on: '放款日' },
    persons: true,
    personName: (row) => row.borrower,
    columns: {
      contract_number: { type: 'text', of: (row) => row.contractNumber ?? null },
      contract_county: { type: 'text', of: (row) => row.householdCode?.slice(0, 6) ?? null },
      bank: { type: 'text', of: (row) => row.bank },
      drawn_on: { type: 'date', of: (row) => row.drawnOn },
      due_on: { type: 'date', of: (row) => row.dueOn },
      principal: { type: 'bigint', of: (row) => String(row.principal) },
      annual_rate_percent: { type: 'numeric', of: (row) => row.annualRatePercent },
      lpr_term: {
        type: 'text',
        of: ({ lprTerm }) => (lprTerm === undefined ? null : LPR_TERMS[lprTerm]),
      },
      purpose: { type: 'text', of: (row) => row.purpose ?? null },
      mortgaged: { type: 'boolean', of: (row) => securityOf(row.mortgage) },
      guaranteed: { type: 'boolean', of: (row) => securityOf(row.guarantee) },
      days_a_year: { type: 'int', of: (row) => row.daysAYear ?? null },
    },
    beside: { term_by_days: { type: 'text', of: lprTermOf } },
    // The term hangs on the days, where nobody printed another.
    tells: {
      purpose: (row) => `${row}.purpose <> ''`,
      lpr_term: (row, other) =>
        `${row}.lpr_term IS NOT NULL OR (${row}.drawn_on, ${row}.due_on) <> (${other}.drawn_on, ${other}.due_on)`,
    },
    assumes: {
      lpr_term: (row) => `${row}.term_by_days`,
      purpose: () => `''`,
      mortgaged: () => 'false',
      guaranteed: () => 'false',
    },
    told: TOLD_LOANS,
    rests: [LISTED],
  });
  return {
    ...matched,
    async place(context) {
      await context.transaction.query(OWN_NUMBER);
      await matched.place?.(context);
      await remark(context, policies);
    },
  };
}

function securityOf(description: string | undefined): string | null {
  return description === undefined ? null : String(hasSecurity(description));
}

// A list of a bank may print no number: ours is made of a keyed hash, so that nobody reads the borrower from it.
const OWN_NUMBER = `UPDATE ${STAGE} SET contract_number =
    '自编' || upper(left(md5(encode(certificate_index, 'hex') || drawn_on || principal), 16))
  WHERE contract_number IS NULL`;

async function remark({ findings }: MergeContext, policies: PolicySet): Promise<void> {
  await findings.fromSelect(
    {
      code: 'GUARANTEE_NOT_ALLOWED',
      severity: 'WARNING',
      column: '担保',
      zh: '本地小额信贷免抵押、免担保，这一笔先保留，请银行更正合同。',
      en: 'Microcredit here takes neither mortgage nor guarantee; the loan is kept. Please have the bank put the contract right.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE (s.mortgaged OR s.guaranteed) AND ${underRule('s', '$1')}`,
    [placesOfRule(policies, 'loan-without-security')],
  );
  await findings.fromSelect(
    {
      code: 'PURPOSE_UNCLEAR',
      severity: 'WARNING',
      column: '贷款用途',
      zh: '贷款用途还没有归类，贴息时由人工认定，请核对。',
      en: 'This purpose is not classified yet; a person decides on its interest. Please check it.',
    },
    `SELECT s.row_number, s.household_code FROM ${STAGE} s
     WHERE coalesce(trim(s.purpose), '') <> ALL($2::text[]) AND ${underRule('s', '$1')}`,
    [placesOfRule(policies, 'loan-for-industry'), [...INDUSTRY_PURPOSES, ...OTHER_PURPOSES]],
  );
  await findings.fromSelect(
    {
      code: 'RATE_ABOVE_LPR',
      severity: 'WARNING',
      column: '年利率',
      zh: '年利率高于放款日同期限的贷款市场报价利率，请核对。',
      en: 'The rate is above the loan prime rate of this term on the day of drawing. Please check it.',
    },
    `SELECT s.row_number, s.household_code
     FROM (SELECT g.row_number, g.household_code, g.division_code, g.drawn_on, g.annual_rate_percent,
             coalesce(g.lpr_term, g.term_by_days) AS lpr_term FROM ${STAGE} g) AS s
     WHERE ${abovePrimeRate('s', '$1')}`,
    [primeRates(policies)],
  );
}

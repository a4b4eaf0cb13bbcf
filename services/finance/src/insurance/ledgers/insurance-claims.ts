import type { LedgerImport, StageColumn } from '@dixian/imports';
import {
  certificate,
  code,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  namesNobody,
  type Problem,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { linkClaims } from '../persistence/link-claims';
import { remarkClaims } from './remark-claims';

const ZERO = { min: 0n };
const PAID_SHORT: Problem = {
  code: 'PAID_SHORT',
  column: '赔付金额',
  severity: 'WARNING',
  message: {
    zh: '赔付金额少于索赔金额，请核对是否足额理赔。',
    en: 'Less was paid than was claimed. Please check it.',
  },
};
const PAID_ABOVE: Problem = {
  code: 'PAID_ABOVE_CLAIM',
  column: '赔付金额',
  severity: 'WARNING',
  message: { zh: '赔付金额多于索赔金额，请核对。', en: 'More was paid than was claimed. Please check it.' },
};

const PAID_BEFORE: Problem = {
  code: 'BEFORE_LAST_STEP',
  column: '赔付日期',
  severity: 'WARNING',
  message: {
    zh: '赔付日期早于报案日期，请核对。',
    en: 'It was paid before it was reported. Please check both days.',
  },
};

/** 保险理赔台账: a row per claim of a household; names are compared, not kept. */
const claimLedger = defineLedger({
  id: 'insurance-claims',
  columns: {
    contractNumber: code(),
    risk: text({ maxLength: 100 }).optional(),
    tenderReference: text({ maxLength: 100 }).optional(),
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    reportedOn: date({ notAfterExport: true }),
    claimed: yuan(ZERO),
    paid: yuan(ZERO).optional(),
    paidOn: date().optional(),
  },
  check(row) {
    const { claimed, paid = claimed, paidOn = row.reportedOn, reportedOn } = row;
    return [
      ...namesNobody(row),
      ...(paid < claimed ? [PAID_SHORT] : []),
      ...(paid > claimed ? [PAID_ABOVE] : []),
      ...(paidOn < reportedOn ? [PAID_BEFORE] : []),
    ];
  },
});

type Claim = LedgerValues<typeof claimLedger>;

const KEY = ['contract_number', 'reported_on'] as const;
const COLUMNS = {
  contract_number: { type: 'text', of: (row) => row.contractNumber },
  risk: { type: 'text', of: (row) => row.risk ?? null },
  tender_reference: { type: 'text', of: (row) => row.tenderReference ?? null },
  reported_on: { type: 'date', of: (row) => row.reportedOn },
  claimed: { type: 'bigint', of: (row) => String(row.claimed) },
  paid: { type: 'bigint', of: (row) => row.paid?.toString() ?? null },
  paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
} satisfies Record<string, StageColumn<Claim>>;

/** How claims find their household, when that is registered after them. */
export const CLAIMS_MATCHED: MatchedTable = {
  table: 'insurance_claim',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

/** How claims get into the department's table; one whose contract is not recorded yet waits for it. */
export const claimImport = (policies: PolicySet): LedgerImport<Claim> =>
  matchedLedger<Claim>({
    definition: claimLedger,
    table: 'insurance_claim',
    key: ['household_code', ...KEY],
    past: { reported_on: '报案日期', paid_on: '赔付日期' },
    persons: false,
    personName: (row) => row.headName,
    columns: COLUMNS,
    async afterMerge(context) {
      await linkClaims(context.transaction);
      await remarkClaims(context, policies);
    },
  });

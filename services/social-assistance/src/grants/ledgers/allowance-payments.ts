import type { StageColumn } from '@dixian/imports';
import {
  certificate,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  listedOrUnknown,
  month,
  name,
  namesNobody,
  type Problem,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { OTHER_TIER } from '../domain/allowance-tier';
import { KIND_OF_LEDGER } from '../domain/payment-kind';
import { remarkPayments } from '../persistence/remark-payments';
import { grantOf, stateLedger } from '../persistence/state-ledger';
import { actsOnGrants, noteStatements, takeStatementsBack } from '../persistence/take-statements-back';
import type { Grounds } from '../use-cases/record-allowance';
import { tellGrants } from '../use-cases/tell-grants';

const PAID_ABOVE_APPROVED: Problem = {
  code: 'PAID_ABOVE_APPROVED',
  column: '月发放金额',
  severity: 'WARNING',
  message: {
    zh: '发放金额多于核定金额，请核对。',
    en: 'More is paid than was approved. Please check it.',
  },
};
const PAID_WITHOUT_APPROVAL: Problem = {
  code: 'PAID_WITHOUT_APPROVAL',
  column: '月核定金额',
  severity: 'WARNING',
  message: {
    zh: '核定金额为零却有发放，请核对。',
    en: 'Something is paid though nothing was approved. Please check it.',
  },
};

/** 农村低保发放: a row per household and month; of lists by member the household counts once. */
const paymentLedger = defineLedger({
  id: 'allowance-payments',
  columns: {
    householdCode: householdCode().optional(),
    headCertificateNumber: certificate().optional(),
    memberCertificateNumber: certificate().optional(),
    headName: name().optional(),
    memberName: name().optional(),
    kind: listed(Object.keys(KIND_OF_LEDGER) as (keyof typeof KIND_OF_LEDGER)[]).optional(),
    tier: listedOrUnknown(['A', 'B', 'C', '全额'], OTHER_TIER),
    coveredPersons: integer({ min: 1, max: 100 }),
    approved: yuan({ min: 0n }),
    month: month({ notAfterExport: true }),
    paid: yuan({ min: 0n }).optional(),
  },
  check({ approved, paid, ...row }) {
    const { householdCode, headCertificateNumber: head, memberCertificateNumber: member } = row;
    const problems = namesNobody({ householdCode, certificateNumber: head || member });
    if (paid !== undefined && paid > approved)
      problems.push(approved === 0n ? PAID_WITHOUT_APPROVAL : PAID_ABOVE_APPROVED);
    return problems;
  },
});

type Payment = LedgerValues<typeof paymentLedger>;

const KEY = ['month', 'kind'] as const;
const COLUMNS = {
  month: { type: 'text COLLATE "C"', of: (row) => row.month },
  kind: { type: 'text', of: (row) => KIND_OF_LEDGER[row.kind ?? '低保'] },
  tier: { type: 'text', of: (row) => row.tier ?? null },
  covered_persons: { type: 'int', of: (row) => String(row.coveredPersons) },
  approved: { type: 'bigint', of: (row) => String(row.approved) },
  paid: { type: 'bigint', of: (row) => row.paid?.toString() ?? null },
} satisfies Record<string, StageColumn<Payment>>;

/** How payments find their household, when that is registered after them. */
export const PAYMENTS: MatchedTable = {
  table: 'allowance_payment',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

/**
 * How payments get into the department's table: what they say of each grant and month is stated and told. A month may be
 * printed twice for a household, as one of 2025 is; printed for each member with one amount, it is one grant.
 */
export const paymentImport = ({ policies, clock }: Grounds) =>
  matchedLedger<Payment>({
    definition: paymentLedger,
    table: 'allowance_payment',
    key: ['household_code', ...KEY],
    repeats: true,
    sameOnce: ['approved', 'paid'],
    persons: false,
    personName: (row) => row.memberName,
    columns: COLUMNS,
    // A list that prints no payments is one of what was paid as approved.
    tells: { paid: (row, other) => `${row}.paid IS NOT NULL OR ${row}.approved <> ${other}.approved` },
    assumes: { paid: (row) => `${row}.approved`, tier: () => `'${OTHER_TIER}'` },
    rests: [actsOnGrants('allowance_payment', grantOf('p'))],
    async afterMerge(context) {
      await remarkPayments(context);
      await stateLedger(context.transaction, context);
      await tellGrants(context.transaction, policies, { today: clock.today() });
    },
    beforeWithdrawal: noteStatements,
    async afterWithdrawal({ transaction }) {
      await takeStatementsBack(transaction);
      await tellGrants(transaction, policies, { today: clock.today() });
    },
  });

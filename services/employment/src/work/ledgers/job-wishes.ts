import type { LedgerImport } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  yesNo,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import type { Statements } from '@dixian/service';

/** 就业意愿登记: what a person wants, a row per person and day. */
const wishLedger = defineLedger({
  id: 'job-wishes',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    statedOn: date({ notAfterExport: true }),
    wantsWork: yesNo(),
    wantsTraining: yesNo().optional(),
    wantsAway: yesNo().optional(),
  },
});

type Wish = LedgerValues<typeof wishLedger>;

const said = (value: boolean | undefined) => (value === undefined ? null : String(value));

const ledger = matchedLedger<Wish>({
  definition: wishLedger,
  table: 'job_wish',
  key: ['certificate_index', 'stated_on'],
  lastCounts: true,
  repeats: true,
  persons: true,
  personName: (row) => row.personName,
  columns: {
    stated_on: { type: 'date', of: (row) => row.statedOn },
    wants_work: { type: 'boolean', of: (row) => said(row.wantsWork) },
    wants_training: { type: 'boolean', of: (row) => said(row.wantsTraining) },
    wants_away: { type: 'boolean', of: (row) => said(row.wantsAway) },
  },
});

/** How wishes get into the department's table; `follow` is what follows from them. */
export function wishImport(follow: (transaction: Statements) => Promise<void>): LedgerImport<Wish> {
  return {
    ...ledger,
    async merge(context) {
      const result = await ledger.merge(context);
      await follow(context.transaction);
      return result;
    },
    async afterWithdrawal(context) {
      await ledger.afterWithdrawal?.(context);
      await follow(context.transaction);
    },
  };
}

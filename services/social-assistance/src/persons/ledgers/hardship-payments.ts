import {
  certificate,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  month,
  name,
  yuan,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import {
  actsOnGrants,
  noteStatements,
  takeStatementsBack,
} from '../../grants/persistence/take-statements-back';
import type { Grounds } from '../../grants/use-cases/record-allowance';
import { tellGrants } from '../../grants/use-cases/tell-grants';
import { stateHardship } from '../persistence/state-hardship';

const FORMS = { 分散供养: 'DISPERSED', 集中供养: 'CENTRAL' } as const;

/** 特困人员救助供养资金发放表: a row per person and month. */
const hardshipLedger = defineLedger({
  id: 'hardship-payment',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate(),
    personName: name().optional(),
    form: listed(Object.keys(FORMS) as (keyof typeof FORMS)[]),
    selfCare: listed(['一档', '二档', '三档']).optional(),
    basic: yuan({ min: 0n }),
    care: yuan({ min: 0n }).optional(),
    total: yuan({ min: 0n }).optional(),
    month: month(),
  },
});

type HardshipRow = LedgerValues<typeof hardshipLedger>;

/** How rows find their person, when that is registered after them. */
export const HARDSHIP: MatchedTable = { table: 'hardship_payment', persons: true, numbers: true };

/** How the support gets into the department's table; each month of a person is a state of a grant, told as such. */
export const hardshipImport = ({ policies, clock }: Grounds) =>
  matchedLedger<HardshipRow>({
    definition: hardshipLedger,
    table: 'hardship_payment',
    key: ['certificate_index', 'month'],
    repeats: true,
    sameOnce: ['paid'],
    persons: true,
    personName: (row) => row.personName,
    columns: {
      form: { type: 'text', of: (row) => FORMS[row.form] },
      self_care: { type: 'text', of: (row) => row.selfCare ?? null },
      basic: { type: 'bigint', of: (row) => String(row.basic) },
      care: { type: 'bigint', of: (row) => row.care?.toString() ?? null },
      paid: { type: 'bigint', of: (row) => row.total?.toString() ?? null },
      month: { type: 'text COLLATE "C"', of: (row) => row.month },
    },
    // Without a total it is that of its parts, which a part that is left blank does not change.
    tells: {
      paid: (row, other) =>
        `${row}.paid IS NOT NULL OR (${row}.basic, coalesce(${row}.care, ${other}.care)) <> (${other}.basic, ${other}.care)`,
    },
    assumes: {
      care: () => '0',
      paid: (row, other) => `${row}.basic + coalesce(${row}.care, ${other}.care, 0)`,
    },
    rests: [actsOnGrants('hardship_payment', `md5('hardship|' || p.person_id)::uuid`)],
    beforeWithdrawal: noteStatements,
    async afterWithdrawal({ transaction }) {
      await takeStatementsBack(transaction);
      await tellGrants(transaction, policies, { today: clock.today() });
    },
    async follows({ transaction }) {
      await stateHardship(transaction);
      await tellGrants(transaction, policies, { today: clock.today() });
    },
  });

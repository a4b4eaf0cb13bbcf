import type { Clock } from '@dixian/calendar';
import { FUND_LEVEL_WORDS } from '@dixian/department';
import { type MergeContext, STAGE } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { type HealthReason, words } from '../../ground/domain/reasons';
import { TOLD_AID } from '../persistence/told-aid';
import { decideClaims } from '../use-cases/decide-claims';
import { followAid, forgetAid, householdsOfRun } from '../use-cases/follow-aid';

/** What the ledgers of aid stand on. */
export interface AidGrounds {
  readonly policies: PolicySet;
  readonly clock: Clock;
}

const ZERO = { min: 0n };
const LEVELS = Object.keys(FUND_LEVEL_WORDS);

/** 医疗救助发放台账: a row per bill, as it was paid. */
const aidLedger = defineLedger({
  id: 'medical-aid',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    billedOn: date({ notAfterExport: true }),
    bill: yuan(ZERO),
    aid: yuan(ZERO),
    paidOn: date().optional(),
    source: text({ maxLength: 100 }).optional(),
    level: listed(LEVELS).optional(),
  },
});

type Aid = LedgerValues<typeof aidLedger>;

/**
 * How medical aid gets into the department's table, with its decision beside it: what policy refuses is kept with the finding of the same
 * code. A payment by hand rests on its claim.
 */
export const medicalAidImport = ({ policies, clock }: AidGrounds) =>
  matchedLedger<Aid>({
    definition: aidLedger,
    table: 'medical_aid_claim',
    key: ['certificate_index', 'billed_on', 'bill'],
    repeats: true,
    past: { billed_on: '票据日期' },
    persons: true,
    personName: (row) => row.personName,
    rests: [
      {
        kind: 'PAYMENT',
        sql: 'SELECT p.subject_id AS row_id, p.id::text AS by FROM health_payment p JOIN loaded l ON l.id = p.subject_id',
      },
    ],
    told: TOLD_AID,
    columns: {
      billed_on: { type: 'date', of: (row) => row.billedOn },
      bill: { type: 'bigint', of: (row) => String(row.bill) },
      aid: { type: 'bigint', of: (row) => String(row.aid) },
      paid_on: { type: 'date', of: (row) => row.paidOn ?? null },
      fund_source: { type: 'text', of: (row) => row.source ?? null },
      fund_level: { type: 'text', of: (row) => (row.level ? (FUND_LEVEL_WORDS[row.level] ?? null) : null) },
    },
    async afterMerge(context) {
      const { transaction, runId, today } = context;
      await decideClaims(transaction, policies, { runId }, today);
      await remarkRefused(context);
      await followAid(
        transaction,
        'CLAIM_UNPAID',
        await householdsOfRun(transaction, 'CLAIM_UNPAID', runId),
        today,
      );
    },
    afterWithdrawal: ({ transaction }) => forgetAid(transaction, 'CLAIM_UNPAID', clock.today()),
  });

// Each code by which a claim of the file is refused, and those that a person has to decide.
async function remarkRefused({ transaction, findings, runId }: MergeContext): Promise<void> {
  const codes = await transaction.query<{ code: HealthReason }>(
    `SELECT DISTINCT r ->> 'code' AS code FROM medical_aid_claim c, jsonb_array_elements(c.decision -> 'reasons') AS r
     WHERE c.loaded_by = $1 AND c.outcome <> 'GRANTED' AND NOT (r ->> 'holds')::boolean ORDER BY 1`,
    [runId],
  );
  for (const { code } of codes)
    await findings.fromSelect(
      {
        code,
        severity: 'WARNING',
        column: '救助金额',
        zh: `${words.text(code, 'zh')}；已导入，请核对。`,
        en: `${words.text(code, 'en')}; the row was loaded. Please check it.`,
      },
      `SELECT s.row_number, s.household_code FROM ${STAGE} s JOIN medical_aid_claim c
         ON c.county_code = left(s.division_code, 6) AND c.certificate_index = s.certificate_index AND c.billed_on = s.billed_on
         AND c.bill = s.bill
       WHERE c.loaded_by = $1 AND c.outcome <> 'GRANTED' AND c.decision -> 'reasons' @> $2::jsonb`,
      [runId, JSON.stringify([{ code, holds: false }])],
    );
}

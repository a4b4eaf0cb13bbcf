import {
  certificate,
  date,
  dayOrMonth,
  defineLedger,
  householdCode,
  type LedgerValues,
  listed,
  name,
  type Problem,
  text,
} from '@dixian/ledger';
import { matchedLedger } from '@dixian/register';
import { TOLD_CARE } from '../persistence/told-aid';
import { followAid, forgetAid, householdsOfRun } from '../use-cases/follow-aid';
import { followVisits } from '../use-cases/follow-visits';
import type { AidGrounds } from './medical-aid';

const DISEASES = ['高血压', '糖尿病', '肺结核', '严重精神障碍', '其他'] as const;

const ENDS_BEFORE_START: Problem = {
  code: 'ENDS_BEFORE_START',
  column: '终止日',
  severity: 'REJECTED',
  message: {
    zh: '终止日早于签约日期，请核对。',
    en: 'The contract ends before it was signed. Please check both days.',
  },
};

/** 慢病患者家庭医生签约服务台账: a row per patient and disease. */
const chronicLedger = defineLedger({
  id: 'chronic-care',
  columns: {
    personName: name().optional(),
    certificateNumber: certificate(),
    householdCode: householdCode().optional(),
    disease: listed(DISEASES),
    doctor: text({ maxLength: 100 }),
    signedOn: dayOrMonth().optional(),
    endedOn: date().optional(),
    visit1: date().optional(),
    visit2: date().optional(),
    visit3: date().optional(),
    visit4: date().optional(),
  },
  check: (row) => {
    const signedOn = signed(row);
    return signedOn !== null && row.endedOn && row.endedOn < signedOn ? [ENDS_BEFORE_START] : [];
  },
});

type Care = LedgerValues<typeof chronicLedger>;

// A contract of which only the month is known counts from the last day of that month: it runs from then on in any case.
function signed({
  signedOn,
}: {
  signedOn?: { precision: 'DAY' | 'MONTH'; text: string } | undefined;
}): string | null {
  if (!signedOn) return null;
  if (signedOn.precision === 'DAY') return signedOn.text;
  const [year, month] = signedOn.text.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

function visitsOf({ visit1, visit2, visit3, visit4 }: Care): string {
  const days = [visit1, visit2, visit3, visit4].filter((day) => day !== undefined);
  return `{${[...new Set(days)].sort().join(',')}}`;
}

/** How contracts get into the department's table; one that is still missing is work, one that is signed is told as a measure. */
export const chronicImport = ({ policies, clock }: AidGrounds) =>
  matchedLedger<Care>({
    definition: chronicLedger,
    table: 'chronic_contract',
    key: ['certificate_index', 'disease'],
    repeats: true,
    persons: true,
    personName: (row) => row.personName,
    columns: {
      disease: { type: 'text', of: (row) => row.disease },
      doctor: { type: 'text', of: (row) => row.doctor },
      signed_on: { type: 'date', of: signed },
      ended_on: { type: 'date', of: (row) => row.endedOn ?? null },
      visits: { type: 'text[]', of: visitsOf },
    },
    told: TOLD_CARE,
    // A list prints the visits that it knows of; those recorded by hand stand beside them.
    gathers: ['visits'],
    async follows({ transaction, runId, today }) {
      const households = await householdsOfRun(transaction, 'CONTRACT_MISSING', runId);
      await followAid(transaction, 'CONTRACT_MISSING', households, today);
      await followVisits(transaction, policies, today, households);
    },
    async afterWithdrawal({ transaction }) {
      await forgetAid(transaction, 'CONTRACT_MISSING', clock.today());
      await followVisits(transaction, policies, clock.today());
    },
  });

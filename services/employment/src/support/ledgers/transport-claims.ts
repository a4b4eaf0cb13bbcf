import type { LedgerImport, MergeContext } from '@dixian/imports';
import { STAGE } from '@dixian/imports';
import {
  certificate,
  code,
  dayOrMonth,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  name,
  text,
  yuan,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { matchedLedger } from '@dixian/register';
import { remarkSources } from '../../ground/ledgers/remark-sources';
import { placeCode } from '../../work/use-cases/place-code';
import { TOLD_TRANSPORT } from '../persistence/told-support';
import { type Follow, firstDay, paidColumns, paidFields } from './paid-columns';
import { remarkPlaces } from './remark-places';

/** 务工交通补贴: a row per worker and year; names are compared, not kept. */
const transportLedger = defineLedger({
  id: 'travel-subsidy',
  columns: {
    householdCode: householdCode().optional(),
    personName: name().optional(),
    certificateNumber: certificate(),
    year: integer({ min: 2000, max: 2100 }),
    startedOn: dayOrMonth().optional(),
    place: text({ maxLength: 100 }).optional(),
    placeCode: code({ pattern: /^\d{6}(\d{6})?$/ }).optional(),
    amount: yuan({ min: 0n }),
    ...paidFields,
  },
});

type Transport = LedgerValues<typeof transportLedger>;

/** How claims and payments of the transport subsidy get into the department's table. */
export function transportImport(policies: PolicySet, follow: Follow): LedgerImport<Transport> {
  return matchedLedger<Transport>({
    definition: transportLedger,
    table: 'transport_claim',
    key: ['certificate_index', 'year'],
    repeats: true,
    past: { paid_on: '发放日期' },
    persons: true,
    personName: (row) => row.personName,
    columns: {
      year: { type: 'int', of: (row) => String(row.year) },
      started_on: { type: 'date', of: (row) => firstDay(row.startedOn) },
      place: { type: 'text', of: (row) => row.place ?? null },
      place_code: {
        type: 'text',
        of: (row) => row.placeCode ?? (row.place ? (placeCode(row.place) ?? null) : null),
      },
      amount: { type: 'bigint', of: (row) => String(row.amount) },
      ...paidColumns<Transport>((row) => row.amount),
    },
    // A code is that of its place.
    tells: { place_code: (row) => `${row}.place_code IS NOT NULL OR ${row}.place IS NOT NULL` },
    told: TOLD_TRANSPORT,
    rests: [
      {
        kind: 'DECISION',
        sql: 'SELECT l.id AS row_id, l.id::text AS by FROM loaded l JOIN transport_claim c ON c.id = l.id WHERE c.decided_on IS NOT NULL',
      },
    ],
    async afterMerge(context) {
      await sayGrantedBefore(context);
      await remarkPlaces(context, policies);
      await remarkSources(context, policies, { table: 'transport_claim', key: ['year'], day: 'paid_on' });
      await follow(context.transaction);
    },
    afterWithdrawal: ({ transaction }) => follow(transaction),
  });
}

/** A second claim of a year is kept as the ledger says it, with the finding of the refusal that an act would get. */
async function sayGrantedBefore({ findings }: Pick<MergeContext, 'findings'>): Promise<void> {
  await findings.fromSelect(
    {
      code: 'ALREADY_GRANTED',
      severity: 'WARNING',
      column: '年度',
      zh: '同一人同一年度已有交通补贴，不重复享受，请核对。',
      en: 'The person has a transport subsidy for this year already; it is not granted twice. Please check it.',
    },
    `SELECT row_number, household_code FROM (
       SELECT s.row_number, s.household_code,
         row_number() OVER (PARTITION BY s.certificate_index, s.year ORDER BY s.row_number) AS place
       FROM ${STAGE} s) AS placed WHERE place > 1`,
  );
}

import type { PlainDate } from '@dixian/calendar';
import type { LedgerImport, StageColumn } from '@dixian/imports';
import {
  certificate,
  date,
  defineLedger,
  householdCode,
  integer,
  type LedgerValues,
  listed,
  name,
  namesNobody,
  text,
} from '@dixian/ledger';
import type { PolicySet } from '@dixian/policy';
import { type MatchedTable, matchedLedger } from '@dixian/register';
import { householdsOfRun, notedHouseholds, noteHouseholds } from '../../ground/ledgers/households-of-run';
import type { ItemState } from '../domain/water-facts';
import { LEDGER_ENTRY } from '../tables';
import { followWater } from '../use-cases/follow-water';
import { remarkFigures } from './remark-figures';

const STATES = { 达标: 'MET', 基本达标: 'BASIC', 不达标: 'UNMET' } as const satisfies Record<
  string,
  ItemState
>;
const state = () => listed(['达标', '基本达标', '不达标']).optional();

const waterLedger = defineLedger({
  id: 'household-water',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    checkedOn: date({ notAfterExport: true }),
    mode: text({ maxLength: 20 }).optional(),
    work: text({ maxLength: 50 }).optional(),
    quantity: state(),
    quality: state(),
    convenience: state(),
    assurance: state(),
    litres: integer().optional(),
    minutes: integer().optional(),
    dryDays: integer().optional(),
    distance: integer().optional(),
    height: integer().optional(),
  },
  check: (row) => namesNobody(row),
});

type Water = LedgerValues<typeof waterLedger>;

function of(word: keyof typeof STATES | undefined): string | null {
  return word === undefined ? null : STATES[word];
}

const KEY = ['occurred_on', 'entry'] as const;
const COLUMNS = {
  occurred_on: { type: 'date', of: (row) => row.checkedOn },
  entry: { type: 'text', of: () => LEDGER_ENTRY },
  mode: { type: 'text', of: (row) => row.mode ?? null },
  work: { type: 'text', of: (row) => row.work ?? null },
  quantity: { type: 'text', of: (row) => of(row.quantity) },
  quality: { type: 'text', of: (row) => of(row.quality) },
  convenience: { type: 'text', of: (row) => of(row.convenience) },
  assurance: { type: 'text', of: (row) => of(row.assurance) },
  litres: { type: 'int', of: (row) => row.litres?.toString() ?? null },
  minutes: { type: 'int', of: (row) => row.minutes?.toString() ?? null },
  dry_days: { type: 'int', of: (row) => row.dryDays?.toString() ?? null },
  distance: { type: 'int', of: (row) => row.distance?.toString() ?? null },
  height: { type: 'int', of: (row) => row.height?.toString() ?? null },
} satisfies Record<string, StageColumn<Water>>;

/** How words on water find their household, when that is registered after them. */
export const WATER_WORDS: MatchedTable = {
  table: 'water_word',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS) },
};

/** 农村饮水安全到户核查台账: a row per 户编号 and day, the same as if somebody had said it. */
export const householdWaterImport = (policies: PolicySet, today: () => PlainDate): LedgerImport<Water> =>
  matchedLedger<Water>({
    definition: waterLedger,
    table: 'water_word',
    key: ['household_code', ...KEY],
    repeats: true,
    persons: false,
    personName: (row) => row.headName,
    columns: COLUMNS,
    async afterMerge(context) {
      await remarkFigures(context, policies);
      const { transaction, runId } = context;
      await followWater(
        transaction,
        policies,
        await householdsOfRun(transaction, 'water_word', runId),
        context.today,
      );
    },
    beforeWithdrawal: noteHouseholds('water_word'),
    async afterWithdrawal({ transaction }) {
      await followWater(transaction, policies, await notedHouseholds(transaction), today());
    },
  });

import type { LedgerImport, StageColumn } from '@dixian/imports';
import {
  certificate,
  code,
  defineLedger,
  householdCode,
  type LedgerValues,
  name,
  namesNobody,
  text,
} from '@dixian/ledger';
import { type MatchedTable, matchedLedger } from '@dixian/register';

const siteLedger = defineLedger({
  id: 'relocation-sites',
  columns: {
    householdCode: householdCode().optional(),
    certificateNumber: certificate().optional(),
    headName: name().optional(),
    site: text({ maxLength: 100 }),
    villageCode: code({ pattern: /\d{12}/ }),
  },
  check: (row) => namesNobody(row),
});

type Relocated = LedgerValues<typeof siteLedger>;

const KEY = ['site'] as const;
const COLUMNS = {
  site: { type: 'text', of: (row) => row.site },
  site_village: { type: 'text COLLATE "C"', of: (row) => row.villageCode },
  // Whoever the list names lives there.
  left_on: { type: 'date', of: () => null },
  left_assumed: { type: 'boolean', of: () => 'false' },
} satisfies Record<string, StageColumn<Relocated>>;

/** How households of sites find themselves in the register, when that learns of them later. */
export const RELOCATED: MatchedTable = {
  table: 'relocated_household',
  persons: false,
  numbers: true,
  twins: { key: [...KEY, 'occurrence'], columns: Object.keys(COLUMNS), whole: true },
};

/** 易地搬迁安置区台账: a row per site and household; whom a whole list no longer names has left. */
export const siteImport: LedgerImport<Relocated> = matchedLedger<Relocated>({
  definition: siteLedger,
  table: 'relocated_household',
  key: ['household_code', ...KEY],
  repeats: true,
  sameOnce: ['site', 'site_village'],
  ends: {
    column: 'left_on',
    assumed: 'left_assumed',
    open: 't.left_on IS NULL',
  },
  persons: false,
  personName: (row) => row.headName,
  columns: COLUMNS,
});

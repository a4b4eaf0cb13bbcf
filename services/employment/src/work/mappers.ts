import type { PlainDate } from '@dixian/calendar';
import type { GapRow } from './persistence/gap-list';
import type { LowerWageRow } from './persistence/lower-wages';
import type { SpellRow } from './persistence/spells';
import type { StatusRow } from './persistence/status-list';
import type { WishRow } from './persistence/wishes';

export type WorkSpellMapper = SpellRow;
export type JobWishMapper = WishRow;
export type WorkStatusOfDayMapper = StatusRow & { asOf: PlainDate };
export type EmploymentGapMapper = Pick<GapRow, 'id' | 'divisionCode' | 'able' | 'employed'> & {
  asOf: PlainDate;
};
export type LowerWageMapper = LowerWageRow & { asOf: PlainDate };

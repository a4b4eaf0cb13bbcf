import type { LayoutColumn } from '../layouts/layout';
import { type Period, type Unit, unitOf } from './unit';

/** How the amounts of one column are turned into its stored unit. */
export interface CellUnit {
  /** As the file or a person states it; undefined where nobody does. */
  stated: Unit | undefined;
  /** Places the decimal point moves to the right. */
  places: number;
  /** An amount for `times` months goes into a column of `over` months. */
  times: bigint;
  over: bigint;
  /** The amounts stand in the stored unit already. */
  isPlain: boolean;
}

const MONTHS: Readonly<Record<Period, bigint>> = { YEAR: 12n, QUARTER: 3n, MONTH: 1n, DAY: 0n };

/** The unit of a money column: `stated` by its heading, the title rows or a person; none is the stored one. */
export function cellUnit(column: LayoutColumn, stated: Unit | undefined): CellUnit {
  const places = stated?.places ?? 0;
  const plain = { stated, places, times: 1n, over: 1n, isPlain: places === 0 };
  const kept = column.unit === undefined ? undefined : unitOf(column.unit)?.period;
  if (kept === undefined || stated?.period === undefined || stated.period === kept) return plain;
  const from = MONTHS[stated.period];
  const to = MONTHS[kept];
  return from === 0n || to === 0n ? plain : { ...plain, times: from, over: to, isPlain: false };
}

/** Units that disagree, as printed: what the heading says and what the title rows say. */
export function disagreeing(ofHeading: Unit | undefined, ofTitle: readonly Unit[]): readonly Unit[] {
  const places = new Set(ofTitle.map((unit) => unit.places));
  if (ofHeading?.places === undefined) return places.size > 1 ? ofTitle : [];
  return places.size === 0 || places.has(ofHeading.places) ? [] : [ofHeading, ...ofTitle];
}

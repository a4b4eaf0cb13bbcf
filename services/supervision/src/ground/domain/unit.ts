import type { Caller } from '@dixian/access';

/** An office that owes duties and is told of them: that of a division, or a department's of a division (责任单位). */
export interface Unit {
  readonly divisionCode: string;
  /** The department, e.g. `health`; null for village, township, county and so on themselves. */
  readonly sector: string | null;
}

/** Whether the caller works in the unit itself, not above it. */
export function worksIn(
  { role, division, sector }: Pick<Caller, 'role' | 'division' | 'sector'>,
  unit: Unit,
): boolean {
  if (role === 'admin' || role === 'auditor' || role === 'public') return false;
  return division === unit.divisionCode && (sector ?? null) === unit.sector;
}

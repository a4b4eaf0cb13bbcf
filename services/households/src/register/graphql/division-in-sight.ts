import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { type DivisionRow, divisionByCode, divisionById } from '../persistence/divisions';

/** A division with the day it was asked for, on which the divisions around it are shown as well. */
export interface DatedDivision extends DivisionRow {
  asOf: PlainDate;
}

/** A division by its id, or by the code it had, on a day; null if there was none. */
export async function divisionInSight(
  context: RequestContext,
  by: { id: string } | { code: string },
  asOf: PlainDate,
): Promise<DatedDivision | null> {
  const row =
    'id' in by ? await divisionById(context, by.id, asOf) : await divisionByCode(context, by.code, asOf);
  return row ? { ...row, asOf } : null;
}

/** A division that rows refer to, as it is coded today. */
export async function divisionOfToday(context: RequestContext, id: string): Promise<DatedDivision> {
  const division = await divisionInSight(context, { id }, context.clock.today());
  if (!division) throw new Error(`Division ${id} has no code today`);
  return division;
}

import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import { type DivisionRow, divisionByCode, divisionById, divisionNear } from '../persistence/divisions';

/** A division by its id, or by the code it had, on a day; null if there was none. */
export async function divisionInSight(
  context: RequestContext,
  by: { id: string } | { code: string },
  asOf: PlainDate,
): Promise<DivisionRow | null> {
  const row =
    'id' in by ? await divisionById(context, by.id, asOf) : await divisionByCode(context, by.code, asOf);
  return row ?? null;
}

/** A division that rows refer to, as it is coded today, or was last. */
export async function divisionOfToday(context: RequestContext, id: string): Promise<DivisionRow> {
  const division = await divisionNear(context, id, context.clock.today());
  if (!division) throw new Error(`Division ${id} never had a code`);
  return division;
}

import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import type { RequestContext } from '@dixian/service';
import type { ObligationView } from '../persistence/obligation-view';
import { findObligations } from '../persistence/obligations';

/** An obligation of the caller's division as it stands on that day, or undefined; batched per request and day. */
export async function loadObligation(
  context: RequestContext,
  id: string,
  asOf: PlainDate,
): Promise<ObligationView | undefined> {
  if (!isEntityId(id)) return undefined;
  const { db, scope } = context;
  const loader = context.loader<string, ObligationView>(`obligation ${asOf}`, async (ids) => {
    const rows = await db.read(scope, (statements) => findObligations(statements, { scope, asOf }, ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((key) => byId.get(key));
  });
  return loader.load(id.toLowerCase());
}

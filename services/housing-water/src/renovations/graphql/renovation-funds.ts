import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { type FundedRenovation, fundsFactsOn } from '../domain/funds-facts';
import { type FundsDecision, renovationFunds } from '../domain/renovation-funds';
import { type FundedRow, fundedById } from '../persistence/funded';

/** How the money of a renovation stands on a day. */
export interface JudgedFunds {
  readonly asOf: PlainDate;
  readonly facts: FundedRenovation;
  readonly decision: FundsDecision;
}

/** The money of a renovation as of a day; undefined before anything was said. One statement per request. */
export async function fundsAsOf(
  context: RequestContext,
  policies: PolicySet,
  renovationId: string,
  asOf: PlainDate,
): Promise<JudgedFunds | undefined> {
  const loader = context.loader<string, FundedRow>('funded', async (ids) => {
    const rows = await context.db.read(context.scope, (reader) => fundedById(reader, ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id));
  });
  const row = await loader.load(renovationId);
  return row && judgedOn(policies, row, asOf);
}

/** The same of what was read already. */
export function judgedOn(policies: PolicySet, row: FundedRow, asOf: PlainDate): JudgedFunds | undefined {
  const facts = fundsFactsOn(row.said, row.parts, asOf);
  if (!facts) return undefined;
  const at = { division: row.divisionCode, on: asOf };
  return { asOf, facts, decision: renovationFunds(policies, { ...at, renovation: facts }) };
}

import type { RequestContext } from '@dixian/service';
import {
  chooseHousehold,
  type Giving,
  type MatchWaitingRowAnswer,
  type MatchWaitingRowInput,
} from './choose-household';
import { waitingFields } from './waiting-fields';

type MatchRow = (
  root: unknown,
  args: { input: MatchWaitingRowInput },
  context: RequestContext,
) => Promise<MatchWaitingRowAnswer>;

/** What a department adds to the graph of its rows that wait; `field` is its mutation's name, as its subgraph authors it. */
export function matchingByChoice<Field extends string>({
  field,
  ...giving
}: Giving & { field: Field }): {
  Mutation: Record<Field, MatchRow>;
  WaitingRow: typeof waitingFields;
} {
  const match: MatchRow = (_root, { input }, context) => chooseHousehold(giving, input, context);
  return { Mutation: { [field]: match } as Record<Field, MatchRow>, WaitingRow: waitingFields };
}

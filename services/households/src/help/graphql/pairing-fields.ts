import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { asOfDay, type Dated } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { periodsOf } from '../../periods/persistence/periods';
import { removalsKept } from '../domain/four-no-removals';
import { divisionOfHousehold } from '../persistence/division-of-household';
import { type HelperRow, helpersOf, helpersOn } from '../persistence/responsible-helper';
import { decidePairing } from '../use-cases/pairing-decision';

type Parent = { id: string };

interface Paired {
  divisionCode: string;
  asOf: PlainDate;
  helpers: HelperRow[];
  decision: object;
}

/** Fields of Household on its responsible helper and the pairing. */
export function pairingOfHousehold(policies: PolicySet) {
  return {
    async helpers({ id }: Parent, args: Dated, context: RequestContext) {
      return takesPartIn(context) ? helpersOn(await helpersOf(context, id), asOfDay(args, context)) : null;
    },
    helperHistory: ({ id }: Parent, _args: unknown, context: RequestContext) =>
      takesPartIn(context) ? helpersOf(context, id) : null,
    async pairing({ id }: Parent, args: Dated, context: RequestContext): Promise<Paired | null> {
      const divisionCode = takesPartIn(context) ? await divisionOfHousehold(context, id) : undefined;
      if (divisionCode === undefined) return null;
      const asOf = asOfDay(args, context);
      const decision = decidePairing(policies, divisionCode, await periodsOf(context, id), asOf);
      if (!decision) return null;
      return { divisionCode, asOf, decision, helpers: helpersOn(await helpersOf(context, id), asOf) };
    },
  };
}

/** Fields of Pairing that are read. */
export function pairingFields(policies: PolicySet) {
  return {
    fourNoRemovals({ divisionCode, asOf }: Paired) {
      const stay = removalsKept(policies, { division: divisionCode, on: asOf });
      return stay ? { kept: stay.kept, clauses: cited(stay.clauseIds) } : null;
    },
  };
}

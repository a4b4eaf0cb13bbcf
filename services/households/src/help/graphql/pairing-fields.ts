import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { HouseholdResolvers, PairingResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { forTakingPart, takesPartIn } from '../../ground/graphql/takes-part-in';
import { periodsOnDay } from '../../periods/persistence/periods';
import { removalsKept } from '../domain/four-no-removals';
import { divisionOfHousehold } from '../persistence/division-of-household';
import { lastPeriod } from '../persistence/last-period';
import { helpersOf, helpersOn, helpersOnDay } from '../persistence/responsible-helper';
import { decidePairing } from '../use-cases/pairing-decision';
import type { Paired } from './shown';

type PairingOfHousehold = Required<Pick<HouseholdResolvers, 'helpers' | 'helperHistory' | 'pairing'>>;

/** Fields of Household on its responsible helper and the pairing. */
export function pairingOfHousehold(policies: PolicySet): PairingOfHousehold {
  return {
    helpers: forTakingPart(async ({ id }, args, context) => {
      const asOf = asOfDay(args, context);
      return helpersOn(await helpersOnDay(context, id, asOf), asOf);
    }),
    helperHistory: forTakingPart(({ id }, _args, context) => helpersOf(context, id)),
    async pairing({ id }, args, context): Promise<Paired | null> {
      const divisionCode = takesPartIn(context) ? await divisionOfHousehold(context, id) : undefined;
      if (divisionCode === undefined) return null;
      const asOf = asOfDay(args, context);
      const periods = await periodsOnDay(context, id, asOf);
      const decision = decidePairing(policies, divisionCode, periods, asOf);
      if (!decision) return null;
      const category = lastPeriod(periods, asOf)?.category ?? null;
      return {
        divisionCode,
        category,
        asOf,
        decision,
        helpers: helpersOn(await helpersOnDay(context, id, asOf), asOf),
      };
    },
  };
}

/** Fields of Pairing that are read. */
export function pairingFields(policies: PolicySet): Complete<PairingResolvers> {
  return {
    fourNoRemovals({ divisionCode, category, asOf }) {
      const stay = removalsKept(policies, { division: divisionCode, on: asOf }, category);
      return stay ? { kept: stay.kept, clauses: cited(stay.clauseIds) } : null;
    },
  };
}

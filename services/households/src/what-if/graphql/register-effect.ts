import type { Complete } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import type {
  MovingHouseholdResolvers,
  RegisterEffectResolvers,
  RegisterMovementOfDivisionResolvers,
} from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';
import { householdOfRow } from '../../quality/graphql/household-of-row';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { movementOf } from '../domain/register-movement';
import { movingHouseholds } from '../persistence/register-effect';
import type { LineInForce } from '../use-cases/lines-in-force';

/** Fields of RegisterEffect. */
export const RegisterEffect: Complete<RegisterEffectResolvers> = {
  incomeYear: ({ tried }) => tried.incomeYear,
  draftLine: ({ tried }) => tried.draft,
  total: async (effect) => movementOf(await effect.groups()),
  async byDivision(effect) {
    const groups = grouped(await effect.groups(), ({ division }) => division);
    return [...groups].map(([divisionCode, of]) => ({ divisionCode, movement: movementOf(of) }));
  },
  async byClause(effect) {
    const { places } = effect.tried;
    const ruleOf = ({ place }: { place: number }) => ruleAt(places[place - 1]);
    const groups = grouped(await effect.groups(), ruleOf);
    return [...grouped(places, ruleAt)].map(([rule, [place]]) => ({
      clause: place?.clauses[0] ? { id: place.clauses[0] } : null,
      line: place?.line ?? null,
      movement: movementOf(groups.get(rule) ?? []),
    }));
  },
  households: ({ tried }, args, context) => movingHouseholds(context, tried, args),
  clauses: ({ tried }) => cited(tried.places.flatMap(({ clauses }) => clauses)),
};

/** Fields of RegisterMovementOfDivision. */
export const RegisterMovementOfDivision: Complete<RegisterMovementOfDivisionResolvers> = {
  division: ({ divisionCode: code }, _args, context) =>
    divisionInSight(context, { code }, context.clock.today()),
};

/** Fields of MovingHousehold. */
export const MovingHousehold: Complete<MovingHouseholdResolvers> = { household: householdOfRow };

// Two places may have the same line by the same clause.
function ruleAt(place: LineInForce | undefined): string {
  return place ? `${place.line} ${place.clauses[0]}` : '';
}

import type { RequestContext } from '@dixian/service';
import { grouped } from '../../ground/domain/grouped';
import type { RegisterEffectHouseholdsArgs } from '../../ground/generated';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdById } from '../../register/persistence/households';
import { movementOf } from '../domain/register-movement';
import type { TriedLine } from '../persistence/compared-incomes';
import {
  type GroupInDivision,
  type MovingHouseholdRow,
  movingHouseholds,
  readRegisterEffect,
} from '../persistence/register-effect';
import type { LineInForce } from '../use-cases/lines-in-force';

/** A drafted line tried against the register; its figures are read once, and only if they are asked for. */
export class TriedRegister {
  private read: Promise<GroupInDivision[]> | undefined;

  constructor(
    private readonly context: RequestContext,
    readonly tried: Omit<TriedLine, 'places'> & { readonly places: readonly LineInForce[] },
  ) {}

  groups(): Promise<GroupInDivision[]> {
    this.read ??= readRegisterEffect(this.context, this.tried);
    return this.read;
  }
}

/** Fields of RegisterEffect. */
export const RegisterEffect = {
  incomeYear: ({ tried }: TriedRegister) => tried.incomeYear,
  draftLine: ({ tried }: TriedRegister) => tried.draft,
  total: async (effect: TriedRegister) => movementOf(await effect.groups()),
  async byDivision(effect: TriedRegister) {
    const groups = grouped(await effect.groups(), ({ division }) => division);
    return [...groups].map(([divisionCode, of]) => ({ divisionCode, movement: movementOf(of) }));
  },
  async byClause(effect: TriedRegister) {
    const { places } = effect.tried;
    const ruleOf = ({ place }: { place: number }) => ruleAt(places[place - 1]);
    const groups = grouped(await effect.groups(), ruleOf);
    return [...grouped(places, ruleAt)].map(([rule, [place]]) => ({
      clause: place?.clauses[0] ? { id: place.clauses[0] } : null,
      line: place?.line ?? null,
      movement: movementOf(groups.get(rule) ?? []),
    }));
  },
  households: ({ tried }: TriedRegister, args: RegisterEffectHouseholdsArgs, context: RequestContext) =>
    movingHouseholds(context, tried, args),
  clauses: ({ tried }: TriedRegister) =>
    [...new Set(tried.places.flatMap(({ clauses }) => clauses))].map((id) => ({ id })),
};

/** Fields of RegisterMovementOfDivision. */
export const RegisterMovementOfDivision = {
  division: ({ divisionCode: code }: { divisionCode: string }, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { code }, context.clock.today()),
};

/** Fields of MovingHousehold. */
export const MovingHousehold = {
  household: ({ householdId }: MovingHouseholdRow, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
};

// Two places may have the same line by the same clause.
function ruleAt(place: LineInForce | undefined): string {
  return place ? `${place.line} ${place.clauses[0]}` : '';
}

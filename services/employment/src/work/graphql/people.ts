import { type Law, monitoredOn } from '@dixian/policy';
import { type Complete, childPages, forKnowing, type RequestContext } from '@dixian/service';
import { membersOn } from '@dixian/standing';
import type {
  HouseholdEmployedMembersArgs,
  HouseholdResolvers,
  PersonResolvers,
  PersonWorkSpellsArgs,
  WorkSpellResolvers,
} from '../../ground/generated';
import { standings } from '../../ground/standings';
import { isAble } from '../domain/one-employed';
import { trainingOffered } from '../domain/training-offered';
import { classOfPlace } from '../domain/work-place';
import { type SpellRow, spellById, spellList } from '../persistence/spells';
import { statusesOfHousehold, statusOfPerson } from '../persistence/status-list';
import { familyAtWork } from '../use-cases/family-at-work';

type Of = { id: string };
type Judged = Partial<HouseholdEmployedMembersArgs>;

/** What work adds to a household. */
export function householdAtWork() {
  return {
    employedMembers: forKnowing(
      'EMPLOYMENT',
      async ({ id }: Of, { asOf }: Judged, context: RequestContext) => {
        const statuses = await statusesOfHousehold(context, id, asOf ?? context.clock.today());
        return statuses.filter(({ status }) => status === 'EMPLOYED').length;
      },
    ),
    employmentGap: forKnowing('EMPLOYMENT', async ({ id }: Of, { asOf }: Judged, context: RequestContext) => {
      const on = asOf ?? context.clock.today();
      const [first] = await statusesOfHousehold(context, id, on);
      if (!first) return null;
      const members = (await familyAtWork(context, id, on))?.members ?? [];
      return {
        id,
        divisionCode: first.divisionCode,
        asOf: on,
        able: members.filter(({ labour }) => isAble(labour)).length,
        employed: members.filter(({ status }) => status === 'EMPLOYED').length,
      };
    }),
  } satisfies HouseholdResolvers;
}

/** What work adds to a person. */
export function personAtWork({ policies }: Law) {
  return {
    workStatus: forKnowing('EMPLOYMENT', async ({ id }: Of, { asOf }: Judged, context: RequestContext) => {
      const on = asOf ?? context.clock.today();
      const status = await statusOfPerson(context, id, on);
      return status ? { ...status, asOf: on } : null;
    }),
    workSpells: forKnowing(
      'EMPLOYMENT',
      ({ id }: Of, args: Partial<PersonWorkSpellsArgs>, context: RequestContext) =>
        childPages<SpellRow>(context, 'work-spells', spellList, 'person_id', args).load(id),
    ),
    trainingOffers: forKnowing(
      'EMPLOYMENT',
      async ({ id }: Of, { asOf }: Judged, context: RequestContext) => {
        const on = asOf ?? context.clock.today();
        const person = await statusOfPerson(context, id, on);
        if (!person) return null;
        const standing = await standings.load(context, person.householdId);
        const monitored = standing && monitoredOn(standing.periods, on).as;
        const member = standing && membersOn(standing.members, on).find(({ personId }) => personId === id);
        const { kinds, ...decision } = trainingOffered(policies, {
          division: person.divisionCode,
          on,
          monitored: monitored === 'DAY_UNKNOWN' ? undefined : monitored && monitored === 'MONITORED',
          willing: person.wantsTraining ?? person.wantsWork,
          labour: member?.labour ?? null,
        });
        return { asOf: on, decision, kinds: [...kinds] };
      },
    ),
  } satisfies PersonResolvers;
}

/** Fields of WorkSpell that are not columns. */
export const WorkSpell: Complete<WorkSpellResolvers> = {
  __resolveReference: ({ id }, context) => spellById(context, id),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
  placeClass: ({ divisionCode, placeCode }) => classOfPlace(divisionCode, placeCode),
  endsOn: ({ endsOn, endedOn }) => endedOn ?? endsOn,
};

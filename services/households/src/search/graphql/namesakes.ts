import { type BlindIndex, readSought } from '@dixian/personal-data';
import type { Complete, RequestContext } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type { RevealBounds } from '../../ground/domain/reveal-bounds';
import type { FoundNamesakesResolvers, NamesakeResolvers, NamesakesResolvers } from '../../ground/generated';
import { householdOf } from '../../register/graphql/household-of';
import { purposeOf, recordOrRefuse } from '../../register/graphql/may-reveal';
import { divisionByCode } from '../../register/persistence/divisions';
import { personById } from '../../register/persistence/persons';
import type { Look } from '../../register/persistence/reveals';
import { type FoundNamesakes as Found, findNamesakes } from '../use-cases/find-namesakes';

/** What looks for names are made and bounded by. */
interface NameLooks {
  /** All keys by which a department may have made its indexes. */
  readonly keys: readonly BlindIndex[];
  readonly bounds: RevealBounds;
}

/** A look for one name. */
interface NameLook {
  readonly sought: string;
  readonly purpose: string;
}

const SHOWN = 20;

/** Fields of Namesakes. Whom they show is written down like a look in clear before it is shown, as is that nobody was found. */
export function namesakesFields(looks: NameLooks): Complete<NamesakesResolvers> {
  return {
    __resolveReference: ({ sought }) => (readSought(sought) ? { sought } : undefined),
    async found({ sought }, { purpose: given }, context) {
      if (!context.caller.pii) throw forbidden(context);
      const look: NameLook = { sought, purpose: purposeOf(context, given) };
      const loader = context.loader<string, Found>('namesakes', async (keys) =>
        lookedFor(
          context,
          looks,
          keys.map((key) => JSON.parse(key) as NameLook),
        ),
      );
      return loader.load(JSON.stringify(look));
    },
  };
}

async function lookedFor(
  context: RequestContext,
  { keys, bounds }: NameLooks,
  looks: readonly NameLook[],
): Promise<Found[]> {
  const sought = looks.flatMap((look) => readSought(look.sought) ?? []);
  const found = await findNamesakes(context, keys, sought);
  const seen = found.flatMap(({ members }, at): Look[] => {
    const written = { field: 'namesakes', purpose: looks[at]?.purpose ?? '' } as const;
    const persons = members.slice(0, SHOWN).map(({ personId }) => ({ ...written, personId }));
    return persons.length > 0 ? persons : [written];
  });
  await recordOrRefuse(context, bounds, seen);
  return found;
}

/** Fields of FoundNamesakes. */
export const FoundNamesakes: Complete<FoundNamesakesResolvers> = {
  async places({ places }, _args, context) {
    const today = context.clock.today();
    const found = await Promise.all(places.map((code) => divisionByCode(context, code, today)));
    return found.filter((division) => division !== undefined);
  },
  people: ({ members }) => members.slice(0, SHOWN),
  more: ({ members }) => Math.max(0, members.length - SHOWN),
};

/** Fields of Namesake. */
export const Namesake: Complete<NamesakeResolvers> = {
  household: (member, _args, context) => householdOf(context, member),
  person: ({ personId }, _args, context) => personById(context, personId),
};

function forbidden({ language }: RequestContext): GraphQLError {
  return new GraphQLError(
    language === 'zh'
      ? '同名的人只对可以查看个人信息的人员显示，请联系农业农村部门或县级人员。'
      : 'People of the same name are shown only to who may see personal data; please ask the rural department or the county.',
    { extensions: { code: 'FORBIDDEN' } },
  );
}

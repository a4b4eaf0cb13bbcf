import { decodeDeeds, encodeDeeds } from '@dixian/policy-keeping';
import { type Complete, type RequestContext, systemScope } from '@dixian/service';
import type { PolicyActivationResolvers, PolicyDeedsResolvers } from '../../ground/generated';
import { spellsOf } from '../persistence/spells';
import { packsOf } from '../persistence/versions';

/** Fields of activations. */
export const PolicyActivation: Complete<PolicyActivationResolvers> = {
  from: ({ fromDay }) => fromDay,
  deeds: async ({ id, packId }, _args, context) => {
    const [spells, place] = await Promise.all([
      spellsLoader(context).load(id),
      placeLoader(context).load(packId),
    ]);
    if (place === undefined) throw new Error(`The folder ${packId} of an activation is not kept.`);
    return { id: encodeDeeds({ place, spells: spells ?? [] }) };
  },
};

/** What its id does not say of itself is asked of the departments. */
export const PolicyDeeds: Complete<PolicyDeedsResolvers> = {
  __resolveReference: ({ id }) => (decodeDeeds(id) ? { id } : null),
  divisionCode: ({ id }) => decodeDeeds(id)?.place ?? '',
};

function spellsLoader({ db, loader }: RequestContext) {
  return loader<string, (readonly [number, number | null])[]>('policy-spells', async (ids) => {
    const rows = await db.read(systemScope, (reader) => spellsOf(reader, ids));
    return ids.map((id) =>
      rows
        .filter(({ activationId }) => activationId === id)
        .map(({ fromSet, untilSet }) => [fromSet, untilSet] as const),
    );
  });
}

function placeLoader({ db, loader }: RequestContext) {
  return loader<string, string>('policy-pack-places', async (ids) => {
    const packs = await db.read(systemScope, (reader) => packsOf(reader, ids));
    return ids.map((id) => packs.find((pack) => pack.id === id)?.placeCode);
  });
}

import { attachmentsOf } from '@dixian/attachments';
import { containingPlaces } from '@dixian/policy';
import { type Complete, type RequestContext, type Statements, systemScope } from '@dixian/service';
import type { Previews } from '@dixian/what-if';
import { maySeeFolders } from '../../documents/domain/may-see-folders';
import type { PolicyPackResolvers, PolicyVersionResolvers, QueryResolvers } from '../../ground/generated';
import { toldMistakes } from '../../ground/graphql/told-mistakes';
import { triedDraft } from '../../preview/graphql/tried-draft';
import { stateOf } from '../domain/version-state';
import {
  activationsOf,
  allPacks,
  findActivation,
  findVersion,
  packOf,
  reviewsOf,
  type VersionRow,
  versionsInEffect,
  versionsOf,
} from '../persistence/versions';
import { isSeen } from '../use-cases/sees-version';
import { mistakesOf } from '../use-cases/step-version';

const read = <Result>({ db }: RequestContext, work: (reader: Statements) => Promise<Result>) =>
  db.read(systemScope, work);

/** Queries of folders and versions; law is public, drafts are the place's. */
export const storeQueries: Pick<
  Complete<QueryResolvers>,
  'policyPacks' | 'policyVersion' | 'policyActivation'
> = {
  policyPacks: async (_root, { division }, context) => {
    const places = division ? new Set(containingPlaces(division)) : undefined;
    const packs = await read(context, allPacks);
    return packs.filter(({ placeCode }) => !places || places.has(placeCode));
  },
  policyVersion: (_root, { id }, context) =>
    read(context, async (reader) => {
      const version = await findVersion(reader, id);
      return version && (await isSeen(reader, context.caller, version)) ? version : null;
    }),
  policyActivation: async (_root, { id }, context) =>
    (await read(context, (reader) => findActivation(reader, id))) ?? null,
};

export const PolicyPack: Complete<PolicyPackResolvers> = {
  __resolveReference: async ({ id }, context) =>
    (await read(context, (reader) => packOf(reader, id))) ?? null,
  divisionCode: ({ placeCode }) => placeCode,
  versions: ({ id }, _args, context) =>
    read(context, async (reader) => {
      const versions = await versionsOf(reader, id);
      const seen: VersionRow[] = [];
      for (const version of versions) if (await isSeen(reader, context.caller, version)) seen.push(version);
      return seen;
    }),
  inEffect: ({ id }, _args, context) =>
    read(context, async (reader) => {
      const versions = await versionsInEffect(reader, context.clock.today());
      return versions.find(({ packId }) => packId === id) ?? null;
    }),
};

/** Fields of versions; `further` names the directories of the installation. */
export function policyVersionFields(
  further: string | undefined,
  previews: Previews,
): Complete<PolicyVersionResolvers> {
  return {
    preview: ({ files }, asked, context) =>
      triedDraft(previews, new Map(Object.entries(files)), asked, context),
    __resolveReference: async ({ id }, context) =>
      (await read(context, async (reader) => {
        const version = await findVersion(reader, id);
        return version && (await isSeen(reader, context.caller, version)) ? version : null;
      })) ?? null,
    pack: async ({ packId }, _args, context) => {
      const pack = await read(context, (reader) => packOf(reader, packId));
      if (!pack) throw new Error(`The folder ${packId} of a version is not kept.`);
      return pack;
    },
    state: async ({ id }, _args, context) => stateOf(await read(context, (reader) => reviewsOf(reader, id))),
    files: ({ files }, _args, { caller }) =>
      maySeeFolders(caller) ? Object.entries(files).map(([name, text]) => ({ name, text })) : null,
    mistakes: async (version, _args, context) => {
      if (!maySeeFolders(context.caller)) return null;
      const on = { day: context.clock.today(), further };
      return toldMistakes(await read(context, (reader) => mistakesOf(reader, version, on)));
    },
    // Whoever sees the version sees what was stamped, wherever it was sent from.
    attachments: ({ id }, _args, context) => attachmentsOf('policy', { ...context, scope: systemScope }, id),
    reviews: ({ id }, _args, context) => read(context, (reader) => reviewsOf(reader, id)),
    activations: ({ id }, _args, context) => read(context, (reader) => activationsOf(reader, id)),
  };
}

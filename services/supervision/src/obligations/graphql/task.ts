import { isEntityId } from '@dixian/graph';
import type { TaskResolvers } from '../../ground/generated';
import type { WatchedTask } from '../../ground/mappers';
import { obligationAbout, obligationById } from '../persistence/obligations';

interface Resolvable {
  __resolveReference(reference: WatchedTask): WatchedTask | null;
}

/** Tasks as the service that keeps them names what is watched of them. */
export const Task: TaskResolvers & Resolvable = {
  __resolveReference: (reference) => (isEntityId(reference.id) ? reference : null),
  obligation: async ({ watchedAs }, _args, context) => {
    if (!watchedAs) return null;
    const found = isEntityId(watchedAs)
      ? obligationById(context, watchedAs)
      : obligationAbout(context, watchedAs);
    return (await found) ?? null;
  },
};

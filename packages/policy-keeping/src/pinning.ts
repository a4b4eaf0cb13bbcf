import type { PolicyHolder } from '@dixian/policy';
import type { Pinning } from '@dixian/service';
import type { SetWatch } from './set-watch';

/** Requests by the set of their stamp, without one by the current set; jobs and events by the set of the moment they begin. */
export function pinningOf(holder: PolicyHolder, watch: Pick<SetWatch, 'of'>): Pinning {
  return {
    async request(stamp, work) {
      const held = stamp === undefined ? holder.current : (holder.of(stamp) ?? (await watch.of(stamp)));
      return held && { result: await holder.within(work, held) };
    },
    job: (work) => holder.within(work),
    digests: () => holder.digests,
    number: () => holder.number,
  };
}

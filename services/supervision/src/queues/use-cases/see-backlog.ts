import { type Caller, canActFor } from '@dixian/access';
import type { ServiceParts } from '@dixian/service';

/** Events of one service that another has not handled. */
export interface BacklogBetween {
  publisher: string;
  subscriber: string;
  waiting: number;
  oldestAt: Date | null;
  unknown: number;
}

type ToldLine = Awaited<ReturnType<ServiceParts['eventBacklog']>>['lines'][number];

/** What waits of the caller's division, a line for each pair of services; a department sees its own service's. */
export async function seeBacklog(
  caller: Caller,
  eventBacklog: ServiceParts['eventBacklog'],
): Promise<BacklogBetween[]> {
  const lines = new Map<string, BacklogBetween>();
  for (const told of (await eventBacklog(caller.division)).lines) {
    const { publisher, subscriber } = told;
    if (![publisher, subscriber].some((service) => canActFor(caller, `see-jobs:${service}`))) continue;
    const key = `${publisher} ${subscriber}`;
    lines.set(key, added(lines.get(key), told));
  }
  return [...lines.values()].sort((one, other) => other.waiting - one.waiting);
}

// A publisher tells what waits, a subscriber what is unknown: two lines of one pair.
function added(line: BacklogBetween | undefined, told: ToldLine): BacklogBetween {
  const { publisher, subscriber, waiting, oldest, unknown } = told;
  return {
    publisher,
    subscriber,
    waiting: waiting + (line?.waiting ?? 0),
    oldestAt: oldest === null ? (line?.oldestAt ?? null) : new Date(oldest),
    unknown: unknown + (line?.unknown ?? 0),
  };
}

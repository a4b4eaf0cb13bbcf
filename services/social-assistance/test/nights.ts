import { plainDate } from '@dixian/calendar';
import { loadPolicies, policiesDirectory } from '@dixian/policy';
import { runNight } from '../src/ground/jobs/nightly';
import { rooms } from '../src/rooms';
import type { Assistance } from './running';

/** Lets the night of a day pass, by the documents and these folders of supplements. */
export async function night(
  { service: { parts } }: Assistance,
  day: string,
  ...supplements: readonly string[]
): Promise<void> {
  const policies = await loadPolicies([policiesDirectory, ...supplements]);
  await runNight(rooms, { policies, clock: parts.clock, parts }, plainDate(day));
}

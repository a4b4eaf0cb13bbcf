import { judgedDay, type PlainDate } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { systemScope } from '@dixian/service';
import { z } from 'zod';
import type { House, Room } from '../room';

/** Looks after what the calendar brings about in social assistance, for the day it was scheduled for. */
const nightly = defineJob({
  name: 'social-assistance-nightly',
  queue: 'social-assistance-nightly',
  payload: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  concurrency: 1,
});

/** Does the night's work of every room, all of it or nothing; done again for the same day it changes nothing. */
export async function runNight(rooms: readonly Room[], house: House, day: PlainDate): Promise<void> {
  await house.parts.workerDb.write(systemScope, async (transaction) => {
    for (const room of rooms) await room.atNight?.(transaction, day, house);
  });
}

/** Runs the night's work at 00:30 Asia/Shanghai. */
export function watchNightly(rooms: readonly Room[], house: House): void {
  const { parts, clock } = house;
  parts.jobs.register(nightly, (_payload, { scheduledFor }) =>
    runNight(rooms, house, judgedDay(scheduledFor, clock.today())),
  );
  parts.jobs.schedule(nightly, {
    id: 'social-assistance-nightly',
    cron: '30 0 * * *',
    tz: 'Asia/Shanghai',
    payload: {},
  });
}

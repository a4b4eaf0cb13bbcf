import type { JobDefinition, JobHandler, JobHost } from '@dixian/jobs';
import {
  type Database,
  openDatabase,
  type RunningService,
  type ServiceDefinition,
  sharedTables,
  systemScope,
} from '@dixian/service';
import { cutDatabase } from '@dixian/testkit';
import { type TurnWork, turnJob } from '@dixian/transition';

// So few that the little that a test has comes to several batches.
const BATCH = 2;
// The last statement of each transaction: all of a batch is done, and nobody has it yet.
const TELLING = /version = version \+ 1/;

/** What a department keeps of its part of a run. */
export interface KeptPart {
  readonly digest: string | null;
  /** Phase, how many items are handled, and whether that were all. */
  readonly stands: string;
}

/** A department at work on its parts of runs, on a copy of its database. */
export interface TurningDepartment {
  /** Works as a process that is killed at the n-th moment; true where the work ended before. */
  worked(work: TurnWork, killedAt?: number): Promise<boolean>;
  partOf(runId: string): Promise<KeptPart | undefined>;
  stop(): Promise<void>;
}

/** Furnishes a department once more, as it is built from those parts, for its work on runs alone. */
export async function turningDepartment(
  service: ServiceDefinition,
  { parts }: RunningService,
  url: string,
): Promise<TurningDepartment> {
  let under: (() => number | undefined) | undefined;
  const opened = await openDatabase({
    ...{ url, service: service.name, poolSize: 2, under: () => under?.() },
    entities: [...sharedTables, ...service.entities],
  });
  let live = opened;
  const workerDb: Database = {
    ...opened,
    read: (scope, work) => live.read(scope, work),
    write: (scope, work) => live.write(scope, work),
  };
  const turn = turnHandler(service.name, parts.jobs);
  const { pinning, stop } = await service.build({
    ...parts,
    ...{ db: workerDb, workerDb, jobs: turn.jobs, published: () => undefined, figures: () => undefined },
    environment: { ...parts.environment, TURN_BATCH: BATCH },
  });
  under = pinning && (() => pinning.number());
  const context = {
    ...{ scheduledFor: parts.clock.now(), attempt: 1, log: parts.log, progress: async () => undefined },
    signal: new AbortController().signal,
  };
  return {
    async worked(work, killedAt = Number.POSITIVE_INFINITY) {
      live = cutDatabase(opened, killedAt, TELLING).database;
      const working = () => turn.handler()(work, context);
      try {
        await (pinning?.job(working) ?? working());
        return true;
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('killed at')) throw error;
        return false;
      } finally {
        live = opened;
      }
    },
    async partOf(runId) {
      const [part] = await opened.read(systemScope, (reader) =>
        reader.query<KeptPart>(
          `SELECT digest, concat_ws(' ', phase, handled, finished) AS stands FROM transition_part WHERE run_id = $1`,
          [runId],
        ),
      );
      return part;
    },
    async stop() {
      await stop?.();
      await opened.close();
    },
  };
}

/** The host of jobs as it is, but that nothing is registered with it again; the handler of parts of runs is kept. */
function turnHandler(service: string, host: JobHost) {
  let kept: JobHandler<TurnWork> | undefined;
  const { queue } = turnJob(service);
  const jobs = Object.assign(Object.create(host) as JobHost, {
    register(definition: JobDefinition<TurnWork>, handler: JobHandler<TurnWork>) {
      if (definition.queue === queue) kept = handler;
    },
    schedule: () => undefined,
    whenReplaced: () => undefined,
  });
  return {
    jobs,
    handler() {
      if (!kept) throw new Error(`${service} takes no part in runs`);
      return kept;
    },
  };
}

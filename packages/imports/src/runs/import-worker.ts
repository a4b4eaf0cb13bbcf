import { dateInShanghai } from '@dixian/calendar';
import { defineJob } from '@dixian/jobs';
import { LedgerUnreadable } from '@dixian/ledger';
import { type ServiceParts, systemScope } from '@dixian/service';
import { z } from 'zod';
import type { LedgerImport } from '../ledger-import';
import type { StageTools } from '../staging/stage-columns';
import { performImport } from './perform-import';
import { beginRun, failRun, openRunIds } from './run-store';

const ATTEMPTS = 5;

/** Runs imports in the background, one at a time per process, and picks up what an earlier process left behind. */
export class ImportWorker {
  private readonly runImport;
  private readonly pickUp;

  constructor(
    service: string,
    private readonly parts: ServiceParts,
    private readonly ledgers: readonly LedgerImport<unknown>[],
    private readonly tools: StageTools,
  ) {
    const queue = `${service}-imports`;
    this.runImport = defineJob({
      name: 'run-import',
      queue,
      payload: z.object({ runId: z.uuid() }),
      attempts: ATTEMPTS,
      backoffMs: 2_000,
    });
    this.pickUp = defineJob({
      name: 'pick-up-imports',
      queue,
      payload: z.object({}),
      attempts: 1,
      backoffMs: 1_000,
    });
    parts.jobs.register(this.runImport, ({ runId }, { attempt }) => this.run(runId, attempt));
    parts.jobs.register(this.pickUp, () => this.enqueueOpenRuns());
    parts.jobs.schedule(this.pickUp, {
      id: `${service}-pick-up-imports`,
      cron: '* * * * *',
      tz: 'Asia/Shanghai',
      payload: {},
    });
  }

  /** Has a run worked on soon. */
  async enqueue(runId: string): Promise<void> {
    await this.parts.jobs.enqueue(this.runImport, { runId }, { jobId: `import-${runId}` });
  }

  private async enqueueOpenRuns(): Promise<void> {
    for (const runId of await openRunIds(this.parts.workerDb, systemScope)) await this.enqueue(runId);
  }

  private async run(runId: string, attempt: number): Promise<void> {
    const { workerDb, db, published, log, clock } = this.parts;
    const run = await beginRun(workerDb, systemScope, runId);
    if (!run) return;
    const ledger = this.ledgers.find((item) => item.definition.id === run.ledger);
    if (!ledger) return failRun(workerDb, systemScope, runId, `没有台账 ${run.ledger}。Unknown ledger.`);
    try {
      await performImport(run, ledger, {
        database: workerDb,
        sideDatabase: db,
        tools: this.tools,
        today: dateInShanghai(clock.now()),
      });
      published();
    } catch (error) {
      if (error instanceof LedgerUnreadable) return failRun(workerDb, systemScope, runId, describe(error));
      log.error({ err: error, runId, attempt }, 'import failed');
      if (attempt >= ATTEMPTS) {
        await failRun(
          workerDb,
          systemScope,
          runId,
          '系统故障，请再导入一次。A fault of the system; load it again.',
        );
      }
      throw error;
    }
  }
}

function describe(error: LedgerUnreadable): string {
  const { message } = error as { message: unknown };
  return typeof message === 'string' ? message : JSON.stringify(message);
}

import { dateInShanghai } from '@dixian/calendar';
import type { Message } from '@dixian/graph';
import { defineJob } from '@dixian/jobs';
import { LedgerUnreadable } from '@dixian/ledger';
import { isAway, type ServiceParts, systemScope } from '@dixian/service';
import { z } from 'zod';
import type { LedgerImport } from '../ledger-import';
import type { StageTools } from '../staging/stage-columns';
import { leaveAsItIs, withdrawRun } from '../withdrawal/withdraw-run';
import { performImport } from './perform-import';
import { beginRun, failRun, type ImportRun, openRunIds } from './run-store';

const ATTEMPTS = 5;
const FAULT: Message = { zh: '系统故障，请再导入一次。', en: 'A fault of the system; load it again.' };
// As many open runs are looked up in the queue at a time.
const PICKED_UP_AT_ONCE = 100;

/**
 * Runs imports in the background, one at a time per process, and picks up what an earlier process or an outage left
 * behind. A database that is away costs no attempt; a run ends only when that is written.
 */
export class ImportWorker {
  private readonly runImport;
  private readonly pickUp;

  constructor(
    service: string,
    private readonly parts: Pick<ServiceParts, 'jobs' | 'db' | 'workerDb' | 'published' | 'log' | 'clock'>,
    private readonly ledgers: readonly LedgerImport<unknown>[],
    private readonly how: { tools: StageTools; keptDays: number },
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

  /** Has a run worked on soon; where the queue is away, when it is back. */
  async enqueue(runId: string): Promise<void> {
    try {
      await this.parts.jobs.enqueueAnew(this.runImport, [itemOf(runId)]);
    } catch (error) {
      this.parts.log.warn({ err: error, runId }, 'import not queued yet; it is picked up within a minute');
    }
  }

  // The next minute does what this one could not: a failure is no dead letter that hides others.
  private async enqueueOpenRuns(): Promise<void> {
    const { workerDb, jobs, log } = this.parts;
    try {
      await this.endKillingRuns();
      const items = (await openRunIds(workerDb, systemScope)).map(itemOf);
      for (let at = 0; at < items.length; at += PICKED_UP_AT_ONCE) {
        await jobs.enqueueAnew(this.runImport, items.slice(at, at + PICKED_UP_AT_ONCE));
      }
    } catch (error) {
      log.error({ err: error }, 'open imports could not be looked for; tried again within a minute');
    }
  }

  // A file that kills each process that reads it would be picked up for ever.
  private async endKillingRuns(): Promise<void> {
    const { workerDb, jobs } = this.parts;
    for (const { name, payload, killing } of await jobs.deadLetters(this.runImport.queue, { first: 100 })) {
      if (name !== this.runImport.name || !killing) continue;
      const { runId } = this.runImport.payload.parse(payload);
      const run = await beginRun(workerDb, systemScope, runId);
      if (run) await this.giveUp(run);
    }
  }

  // What cannot be taken back by a fault of the system stands as it stood.
  private giveUp(run: ImportRun): Promise<void> {
    const { workerDb } = this.parts;
    return run.state === 'WITHDRAWING'
      ? workerDb.write(systemScope, (transaction) => leaveAsItIs(transaction, run.id))
      : failRun(workerDb, systemScope, run.id, FAULT);
  }

  private async run(runId: string, attempt: number): Promise<void> {
    const { workerDb, db, published, log, clock } = this.parts;
    const run = await beginRun(workerDb, systemScope, runId);
    if (!run) return;
    const ledger = this.ledgers.find((item) => item.definition.id === run.ledger);
    if (!ledger)
      return failRun(workerDb, systemScope, runId, {
        zh: `没有台账 ${run.ledger}。`,
        en: `There is no ledger ${run.ledger}.`,
      });
    try {
      if (run.state === 'WITHDRAWING') await withdrawRun(workerDb, run, ledger);
      else {
        await performImport(run, ledger, {
          database: workerDb,
          sideDatabase: db,
          ...this.how,
          today: dateInShanghai(clock.now()),
        });
      }
      published();
    } catch (error) {
      if (error instanceof LedgerUnreadable) return failRun(workerDb, systemScope, runId, error.messages);
      if (isAway(error)) throw error;
      log.error({ err: error, runId, attempt }, 'import failed');
      if (attempt >= ATTEMPTS) await this.giveUp(run);
      throw error;
    }
  }
}

function itemOf(runId: string) {
  return { payload: { runId }, jobId: `import-${runId}` };
}

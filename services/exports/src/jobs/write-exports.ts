import { defineJob } from '@dixian/jobs';
import { isAway, type ServiceParts } from '@dixian/service';
import { z } from 'zod';
import type { ExportsEnvironment } from '../environment';
import { type FileStorage, NoLongerOurs } from '../persistence/export-file';
import {
  beginExport,
  completeExport,
  failExport,
  openExportIds,
  removeExpired,
} from '../persistence/exports';
import type { AskGraph } from '../use-cases/ask-graph';
import { ListRefused } from '../use-cases/read-list';
import type { Exportable } from '../use-cases/registered-lists';
import { writeBook } from '../use-cases/write-book';
import { OutOfTime, writeExport } from '../use-cases/write-export';

const ATTEMPTS = 5;
const QUEUE = 'exports-files';
const AT_ONCE = 2;
const FAULT = '系统故障，请再导出一次。A fault of the system; export it again.';
const TOO_LONG =
  '导出时间过长，已停止。请缩小范围，分几次导出。It took too long; narrow the list and export it in parts.';
const NO_LIST = '没有这个清单了。There is no such list any more.';
const PICKED_UP_AT_ONCE = 100;

const WRITE = defineJob({
  name: 'write-export',
  queue: QUEUE,
  payload: z.object({ exportId: z.uuid() }),
  attempts: ATTEMPTS,
  backoffMs: 5_000,
  concurrency: AT_ONCE,
});

const PICK_UP = defineJob({
  name: 'pick-up-exports',
  queue: QUEUE,
  payload: z.object({}),
  attempts: 1,
  backoffMs: 1_000,
  concurrency: AT_ONCE,
});

interface Writing {
  parts: ServiceParts<ExportsEnvironment>;
  exportable: Exportable;
  graph: AskGraph;
  storage: FileStorage;
}

/** Has exports written in the background; what a killed process left half is begun again, and what expired goes. */
export function writeExports(writing: Writing): { enqueue(exportId: string): Promise<void> } {
  const { jobs, workerDb, log } = writing.parts;
  jobs.register(WRITE, ({ exportId }, { attempt, signal }) => write(writing, exportId, { attempt, signal }));
  // The next minute does what this one could not: a failure is no dead letter that hides others.
  jobs.register(PICK_UP, async () => {
    try {
      await removeExpired(workerDb);
      const items = (await openExportIds(workerDb)).map(itemOf);
      for (let at = 0; at < items.length; at += PICKED_UP_AT_ONCE) {
        await jobs.enqueueAnew(WRITE, items.slice(at, at + PICKED_UP_AT_ONCE));
      }
    } catch (error) {
      log.error({ err: error }, 'open exports could not be looked for; tried again within a minute');
    }
  });
  jobs.schedule(PICK_UP, { id: 'exports-pick-up', cron: '* * * * *', tz: 'Asia/Shanghai', payload: {} });
  return {
    async enqueue(exportId) {
      try {
        await jobs.enqueueAnew(WRITE, [itemOf(exportId)]);
      } catch (error) {
        log.warn({ err: error, exportId }, 'export not queued yet; it is picked up within a minute');
      }
    },
  };
}

async function write(
  { parts, exportable: { lists, book }, graph, storage }: Writing,
  exportId: string,
  { attempt, signal }: { attempt: number; signal: AbortSignal },
): Promise<void> {
  const { workerDb, clock, environment, log } = parts;
  const begun = await beginExport(workerDb, exportId);
  if (!begun) return;
  const list = lists.get(begun.list);
  if (!list && begun.list !== book.list) return failExport(workerDb, exportId, NO_LIST);
  try {
    const tools = { graph, storage, now: () => clock.now(), hours: environment.EXPORT_HOURS };
    const rows = list
      ? await writeExport(tools, begun, list, signal)
      : await writeBook(tools, begun, book, signal);
    await completeExport(workerDb, begun, { rows, keptHours: environment.EXPORT_KEPT_HOURS });
  } catch (error) {
    if (error instanceof NoLongerOurs) return;
    if (error instanceof ListRefused) return failExport(workerDb, exportId, error.message);
    if (error instanceof OutOfTime) return failExport(workerDb, exportId, TOO_LONG);
    if (isAway(error) || signal.aborted) throw error;
    log.error({ err: error, exportId, attempt }, 'export failed');
    if (attempt >= ATTEMPTS) await failExport(workerDb, exportId, FAULT);
    throw error;
  }
}

function itemOf(exportId: string) {
  return { payload: { exportId }, jobId: `export-${exportId}` };
}

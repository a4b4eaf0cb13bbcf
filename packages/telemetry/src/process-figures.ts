import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metric } from './figures';

// One for the whole process, however many services it runs.
let delays: ReturnType<typeof monitorEventLoopDelay> | undefined;

/** What the process itself does: memory, processor time, and how late its turns come. */
export function processFigures(service: string): Metric[] {
  if (!delays) {
    delays = monitorEventLoopDelay({ resolution: 20 });
    delays.enable();
  }
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const late = delays.count > 0 ? delays.percentile(99) / 1e9 : 0;
  delays.reset();
  const labels = { service };
  return [
    { name: 'dixian_process_memory_bytes', help: 'Memory of the process.', value: rss, labels },
    { name: 'dixian_process_heap_bytes', help: 'Memory of its objects.', value: heapUsed, labels },
    {
      name: 'dixian_process_cpu_seconds_total',
      help: 'Processor time of the process.',
      value: (user + system) / 1e6,
      labels,
      type: 'counter',
    },
    {
      name: 'dixian_process_late_seconds',
      help: 'How late turns of the event loop came since the last time of asking, of a hundred all but one.',
      value: late,
      labels,
    },
    {
      name: 'dixian_process_started_seconds',
      help: 'When the process started, in seconds since 1970.',
      value: Math.floor(Date.now() / 1_000 - process.uptime()),
      labels,
    },
  ];
}

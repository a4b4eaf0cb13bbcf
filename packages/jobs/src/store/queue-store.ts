import type { FlowJob, Job, Queue, Worker } from 'bullmq';

/** What is used of a BullMQ queue, alike on both backends. */
export type StoredQueue = Pick<
  Queue,
  | 'name'
  | 'add'
  | 'addBulk'
  | 'getJob'
  | 'getFailed'
  | 'getJobCounts'
  | 'getRanges'
  | 'clean'
  | 'upsertJobScheduler'
  | 'getJobScheduler'
  | 'getJobSchedulers'
  | 'removeJobScheduler'
  | 'waitUntilReady'
  | 'close'
>;

/** What is used of a BullMQ worker, alike on both backends. */
export type QueueWorker = Pick<Worker, 'pause' | 'close' | 'waitUntilReady'>;

/** What a worker does with each job, and where it reports. */
export interface WorkerDuties {
  concurrency: number;
  process(job: Job, token: string): Promise<void>;
  onError(error: Error): void;
  onStalled(jobId: string): void;
  onLockLost(jobIds: string[]): void;
}

/** One process's connection to the queues. */
export interface QueueStore {
  queue(name: string): StoredQueue;
  worker(name: string, duties: WorkerDuties): QueueWorker;
  /** Adds a job with those that must be completed before it, whatever queues they are in, all at once. */
  addFlow(flow: FlowJob): Promise<void>;
  /** Resolves when the backend answers; may wait long when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

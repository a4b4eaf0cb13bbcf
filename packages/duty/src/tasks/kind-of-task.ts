import type { Fact, Sector } from '@dixian/access';
import type { TaskLevel } from './table';

/** A kind of work of a department, as data of its own. */
export interface KindOfTask {
  /** What it is called, in official words. */
  readonly zh: string;
  readonly en: string;
  /** The mutation that finishes it. */
  readonly form: string;
  /** The kind of fact that the task tells of a household by being there: who may not know it does not see it. */
  readonly fact: Fact;
  /** The office that does it, unless a task says otherwise. */
  readonly level: TaskLevel;
  /** The department whose staff does it; left out for the offices of the line. */
  readonly sector?: Sector;
}

export type KindsOfTasks = Readonly<Record<string, KindOfTask>>;

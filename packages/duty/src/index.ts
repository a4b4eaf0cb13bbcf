export {
  type DutyAbout,
  type EndOfDuty,
  type NewDuty,
  type Obligations,
  obligationsOf,
} from './obligations/obligations';
export { dutyObligation, type StoppedAs } from './obligations/table';
export type { KindOfTask, KindsOfTasks } from './tasks/kind-of-task';
export type { RowsOf } from './tasks/open-tasks';
export type { TaskLevel } from './tasks/table';
export { type NewTask, type Tasks, tasksOf } from './tasks/tasks';

import type { TaskRow } from './persistence/task-list';

export type TaskMapper = TaskRow;

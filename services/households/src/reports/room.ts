import type { Room } from '../ground/room';
import { reportHandlers } from './use-cases/report-handlers';

/** What becomes of what departments report, in whichever room it belongs (部门报告). */
export const reports: Room = {
  tables: [],
  furnish: ({ law }) => ({ handlers: reportHandlers(law) }),
};

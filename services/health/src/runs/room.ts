import type { Room } from '../ground/room';

/** The yearly run of what people paid themselves (医疗费用核算). */
export const runs: Room = { tables: [], furnish: () => ({}) };

import { aid } from './aid/room';
import { children } from './children/room';
import type { Room } from './ground/room';
import { preview } from './preview/room';
import { roll } from './roll/room';
import { watch } from './watch/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [roll, children, aid, watch, preview];

/** The tables of all rooms. */
export const tables = rooms.flatMap((room) => room.tables);

import { book } from './book/room';
import type { Room } from './ground/room';
import { loans } from './loans/room';
import { projects } from './projects/room';
import { subsidies } from './subsidies/room';
import { whatIf } from './what-if/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [loans, whatIf, subsidies, projects, book];

/** The tables of all rooms. */
export const tables = rooms.flatMap((room) => room.tables);

import { applications } from './applications/room';
import { assets } from './assets/room';
import { awards } from './awards/room';
import { book } from './book/room';
import type { Room } from './ground/room';
import { insurance } from './insurance/room';
import { loans } from './loans/room';
import { preview } from './preview/room';
import { projects } from './projects/room';
import { screening } from './screening/room';
import { subsidies } from './subsidies/room';
import { whatIf } from './what-if/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [
  book,
  loans,
  whatIf,
  subsidies,
  applications,
  projects,
  awards,
  assets,
  insurance,
  screening,
  preview,
];

/** The tables of all rooms. */
export const tables = rooms.flatMap((room) => room.tables);

import type { Room } from './ground/room';
import { answers } from './ground/room-of-answers';
import { houses } from './houses/room';
import { outages } from './outages/room';
import { preview } from './preview/room';
import { programme } from './programme/room';
import { relocation } from './relocation/room';
import { renovations } from './renovations/room';
import { screening } from './screening/room';
import { surveys } from './surveys/room';
import { targets } from './targets/room';
import { water } from './water/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [
  answers,
  renovations,
  houses,
  water,
  surveys,
  outages,
  programme,
  relocation,
  screening,
  targets,
  preview,
];

/** The tables of all rooms. */
export const tables = rooms.flatMap((room) => room.tables);

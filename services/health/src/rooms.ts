import { aid } from './aid/room';
import { ground } from './ground/ground';
import type { Room } from './ground/room';
import { hospitals } from './hospitals/room';
import { insurance } from './insurance/room';
import { items } from './items/room';
import { preview } from './preview/room';
import { runs } from './runs/room';
import { settlements } from './settlements/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [ground, settlements, insurance, hospitals, aid, runs, items, preview];

import { grants } from './grants/room';
import type { Room } from './ground/room';
import { persons } from './persons/room';
import { preview } from './preview/room';
import { relief } from './relief/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [grants, relief, persons, preview];

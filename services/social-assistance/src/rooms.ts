import { grants } from './grants/room';
import type { Room } from './ground/room';
import { persons } from './persons/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [grants, persons];

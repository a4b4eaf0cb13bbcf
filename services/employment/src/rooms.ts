import type { Room } from './ground/room';
import { posts } from './posts/room';
import { work } from './work/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [posts, work];

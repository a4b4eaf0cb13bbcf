import { files } from './files/room';
import type { Room } from './ground/room';
import { posts } from './posts/room';
import { preview } from './preview/room';
import { support } from './support/room';
import { vacancies } from './vacancies/room';
import { watch } from './watch/room';
import { work } from './work/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [posts, files, work, vacancies, support, watch, preview];

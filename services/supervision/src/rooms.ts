import { policyDeed } from '@dixian/policy-keeping';
import { changes } from './changes/room';
import { channels } from './channels/room';
import { following } from './following/room';
import type { PlacedTable } from './ground/placed-table';
import type { Room } from './ground/room';
import { notices } from './notices/room';
import { obligations } from './obligations/room';
import { overdue } from './overdue/room';
import { preview } from './preview/room';
import { queues } from './queues/room';
import { steering } from './steering/room';
import { succession } from './succession/room';
import { turns } from './turns/room';

/** The rooms of the service, from the ground up as in floors.json. */
export const rooms: readonly Room[] = [
  obligations,
  notices,
  channels,
  overdue,
  following,
  steering,
  succession,
  turns,
  queues,
  changes,
  preview,
];

/** The tables of all rooms; what was done under a set of policies stays where it was done. */
export const tables: readonly PlacedTable[] = [
  ...rooms.flatMap((room) => room.tables),
  { entity: policyDeed, onMove: 'stays' },
];

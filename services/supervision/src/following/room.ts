import type { Room } from '../ground/room';
import { eventHandlers } from './handlers';
import { CreateFollowing1764500300000 } from './persistence/migrations/1764500300000-create-following';
import { SayWhyClosed1765050020000 } from './persistence/migrations/1765050020000-say-why-closed';
import { NoteReleases1765055010000 } from './persistence/migrations/1765055010000-note-releases';
import { CorrectLeads1765060010000 } from './persistence/migrations/1765060010000-correct-leads';
import { DateMoves1765060050000 } from './persistence/migrations/1765060050000-date-moves';
import { KeepToldDuties1765170031000 } from './persistence/migrations/1765170031000-keep-told-duties';
import { tables as own } from './tables';

/** What other services tell: leads and what becomes of them open, meet and stop obligations, which follow their households. */
export const following: Room = {
  tables: own,
  migrations: [
    CreateFollowing1764500300000,
    SayWhyClosed1765050020000,
    NoteReleases1765055010000,
    CorrectLeads1765060010000,
    DateMoves1765060050000,
    KeepToldDuties1765170031000,
  ],
  furnish: ({ parts, law, tables }) => ({ handlers: eventHandlers(law, parts.clock, tables) }),
};

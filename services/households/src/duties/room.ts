import { onEvent } from '@dixian/service';
import { divisionEnded } from '../divisions/use-cases/division-ended';
import type { Room } from '../ground/room';
import { watchDutiesNightly } from './jobs/watch-duties';
import { FollowDuties1765310010000 } from './persistence/migrations/1765310010000-follow-duties';
import { TellDuties1765310011000 } from './persistence/migrations/1765310011000-tell-duties';
import { FollowSteered1765440013000 } from './persistence/migrations/1765440013000-follow-steered';
import { FollowPromises1765440014000 } from './persistence/migrations/1765440014000-follow-promises';
import { dutyChange, dutyPlace, steeredDuty } from './persistence/tables';
import { endSurveys } from './use-cases/end-surveys';
import { followSteered } from './use-cases/follow-steered';

/** What the line owes by a day, followed from its own records and told where duties are watched. */
export const duties: Room = {
  tables: [
    { entity: dutyPlace, household: 'none' },
    { entity: dutyChange, household: 'none' },
    // A department's duty stays with the household of its records, as its task does.
    { entity: steeredDuty, onSplit: { goesBut: 'department IS NOT NULL' }, onMerge: 'follows' },
  ],
  reactions: [divisionEnded.by(endSurveys)],
  migrations: [
    FollowDuties1765310010000,
    TellDuties1765310011000,
    FollowSteered1765440013000,
    FollowPromises1765440014000,
  ],
  async furnish({ parts, law: { policies } }) {
    await watchDutiesNightly(parts.jobs, parts.workerDb, policies, parts.clock);
    return {
      handlers: [onEvent('obligation-steered', (event, transaction) => followSteered(transaction, event))],
    };
  },
};

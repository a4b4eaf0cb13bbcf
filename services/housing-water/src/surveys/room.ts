import { onEvent } from '@dixian/service';
import type { Room } from '../ground/room';
import { recordSurvey } from './use-cases/record-survey';

/** What surveys of the rural office saw of house and water. */
export const surveys: Room = {
  tables: [],
  furnish: ({ policies, parts: { clock } }) => ({
    handlers: [
      onEvent('survey-recorded', ({ payload }, transaction) =>
        recordSurvey(transaction, policies, payload, clock.today()),
      ),
    ],
  }),
};

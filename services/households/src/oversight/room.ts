import type { Room } from '../ground/room';
import { oversightResolvers } from './graphql/oversight-resolvers';
import { openCalendarTasksNightly } from './jobs/open-calendar-tasks';
import { CreateOversight1765270020000 } from './persistence/migrations/1765270020000-create-oversight';
import { DateFindings1791500010000 } from './persistence/migrations/1791500010000-date-findings';
import {
  calendarReport,
  findingEvidence,
  inspectionFinding,
  secretaryVisit,
  unitOfficer,
} from './persistence/tables';

/** Who answers for the work of a place as a whole, and what he shows of it (主体责任). */
export const oversight: Room = {
  tables: [
    { entity: secretaryVisit, onSplit: 'stays', onMerge: 'follows' },
    { entity: unitOfficer, household: 'none' },
    { entity: calendarReport, household: 'none' },
    { entity: inspectionFinding, household: 'none' },
    { entity: findingEvidence, household: 'none' },
  ],
  migrations: [CreateOversight1765270020000, DateFindings1791500010000],
  async furnish({ parts, law: { policies } }) {
    await openCalendarTasksNightly(parts.jobs, parts.workerDb, policies, parts.clock);
    return { resolvers: oversightResolvers(policies) };
  },
};

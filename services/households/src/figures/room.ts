import type { Room } from '../ground/room';
import { figureResolvers } from './graphql/figure-resolvers';
import { CreateFigureReports1765350010000 } from './persistence/migrations/1765350010000-create-figure-reports';
import { figureReport, reportedFigure } from './persistence/tables';

/** Figures of places as they were reported, beside what is counted for the same days now (上报数据). */
export const figures: Room = {
  tables: [
    { entity: figureReport, household: 'none' },
    { entity: reportedFigure, household: 'none' },
  ],
  migrations: [CreateFigureReports1765350010000],
  furnish: ({ law: { policies } }) => ({ resolvers: figureResolvers(policies) }),
};

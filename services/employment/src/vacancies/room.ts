import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { vacancyMutations } from './graphql/mutations';
import {
  RankedApplicant,
  rankingResolvers,
  SpecialDifficulty,
  Vacancy,
  VacancyApplication,
  vacancyQueries,
} from './graphql/queries';
import { CreateVacancies1765221000000 } from './persistence/migrations/1765221000000-create-vacancies';
import { specialDifficulty, vacancy, vacancyApplication } from './persistence/tables';

/** Work that is open, who applied, and who comes first (岗位安置). */
export const vacancies: Room = {
  tables: [vacancy, vacancyApplication, specialDifficulty],
  migrations: [CreateVacancies1765221000000],
  following: ['vacancy_application', 'special_difficulty'],
  placed: ['vacancy'],
  furnish: ({ law }) => ({
    resolvers: {
      Query: vacancyQueries,
      Mutation: vacancyMutations(law),
      Vacancy,
      VacancyRanking: rankingResolvers(law),
      RankedApplicant,
      VacancyApplication,
      SpecialDifficulty,
    } satisfies Resolvers,
  }),
};

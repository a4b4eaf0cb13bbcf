import type { Room } from '../ground/room';
import { rightsResolvers } from './graphql/rights-resolvers';
import { CreateRights1765500600000 } from './persistence/migrations/1765500600000-create-rights';
import { authorisationLetter, correctionAnswer, correctionRequest } from './persistence/tables';

/** What people may ask of their own data and allow with it: corrections, and comparisons by letter (个人信息权利). */
export const rights: Room = {
  tables: [
    { entity: correctionRequest, onSplit: 'stays', onMerge: 'follows' },
    { entity: correctionAnswer, onSplit: 'stays', onMerge: 'follows' },
    { entity: authorisationLetter, onSplit: 'stays', onMerge: 'follows' },
  ],
  migrations: [CreateRights1765500600000],
  furnish: ({ law }) => ({ resolvers: rightsResolvers(law) }),
};

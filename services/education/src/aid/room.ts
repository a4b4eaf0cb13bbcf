import { decisionResolvers, rightsAtEnd } from '@dixian/department';
import { tellChanges } from '@dixian/register';
import { words } from '../ground/domain/reasons';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household } from './graphql/household';
import { mutations } from './graphql/mutations';
import { personRights } from './graphql/person';
import { studentAid as aidQuery, pupilsInNeed, yuLuGrants } from './graphql/queries';
import { EducationItem, PupilInNeed, StudentAid } from './graphql/student-aid';
import { targetFigures } from './graphql/target';
import { difficultyImport } from './ledgers/difficulty-list';
import { aidImport } from './ledgers/student-aid';
import { yuLuImport } from './ledgers/yulu-plan';
import { CreateAid1765240020000 } from './persistence/migrations/1765240020000-create-aid';
import { TOLD_AID } from './persistence/told-aid';
import { pupilNeed, studentAid } from './tables';
import { aidClaims } from './transitions/aid-claims';
import { figuresOfYear } from './transitions/figures-of-year';
import { yuLuTerm } from './transitions/yu-lu-term';

/** Who is in need, what is granted and paid, and what policy says of it. */
export const aid: Room = {
  tables: [
    { entity: pupilNeed, household: 'matched' },
    { entity: studentAid, household: 'matched' },
  ],
  migrations: [CreateAid1765240020000],
  afterMatching: (transaction, ids) => tellChanges(transaction, TOLD_AID, ids),
  furnish: ({ policies }) => ({
    transitions: [aidClaims, rightsAtEnd('education-rights'), figuresOfYear, yuLuTerm],
    ledgers: [difficultyImport, aidImport, yuLuImport(policies)],
    resolvers: {
      Query: { pupilsInNeed, studentAid: aidQuery, yuLuGrants },
      Mutation: mutations(policies),
      Household,
      Person: personRights(policies),
      StudentAid,
      PupilInNeed,
      EducationItem,
      Target: targetFigures(policies),
      ...decisionResolvers(words),
    } satisfies Resolvers,
  }),
};

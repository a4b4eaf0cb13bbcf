import type { Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { aidMutations } from './graphql/mutations';
import { chronicContracts, medicalAidClaims, medicalReliefCases } from './graphql/queries';
import { ChronicContract, MedicalAidClaim, MedicalReliefCase, personFields } from './graphql/types';
import { chronicImport } from './ledgers/chronic-care';
import { medicalAidImport } from './ledgers/medical-aid';
import { CreateAid1765230004000 } from './persistence/migrations/1765230004000-create-aid';
import { chronicContract, medicalAidClaim, reliefAct, reliefCase } from './tables';

/** Medical aid, cases of relief, the care of chronic patients, and what is paid. */
export const aid: Room = {
  tables: [medicalAidClaim, reliefCase, reliefAct, chronicContract],
  migrations: [CreateAid1765230004000],
  matched: [
    { table: 'medical_aid_claim', persons: true, numbers: true },
    { table: 'chronic_contract', persons: true, numbers: true },
  ],
  following: ['relief_case', 'relief_act'],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { chronicContracts, medicalAidClaims, medicalReliefCases },
      Mutation: aidMutations(policies),
      ChronicContract,
      MedicalAidClaim,
      Person: personFields(policies),
      MedicalReliefCase,
    } satisfies Resolvers,
    ledgers: [chronicImport, medicalAidImport],
  }),
};

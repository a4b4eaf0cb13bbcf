import { tellChanges } from '@dixian/register';
import type { Resolvers, Statements } from '@dixian/service';
import type { Room } from '../ground/room';
import { aidMutations } from './graphql/mutations';
import { chronicContracts, medicalAidClaims, medicalReliefCases } from './graphql/queries';
import { ChronicContract, MedicalAidClaim, MedicalReliefCase, personFields } from './graphql/types';
import { chronicImport } from './ledgers/chronic-care';
import { medicalAidImport } from './ledgers/medical-aid';
import { CLAIM_FILES, CONTRACT_FILES } from './persistence/filed';
import { CreateAid1765230004000 } from './persistence/migrations/1765230004000-create-aid';
import { TellAidAndCare1765231000000 } from './persistence/migrations/1765231000000-tell-aid-and-care';
import { CorrectCases1765231001000 } from './persistence/migrations/1765231001000-correct-cases';
import { TOLD_AID, TOLD_CARE } from './persistence/told-aid';
import { chronicContract, medicalAidClaim, reliefAct, reliefCase } from './tables';
import { begunUnderRights } from './transitions/begun-under-rights';
import { decideClaims } from './use-cases/decide-claims';
import { followAid } from './use-cases/follow-aid';
import { followVisits } from './use-cases/follow-visits';

/** Medical aid, cases of relief, the care of chronic patients, and what is paid. */
export const aid: Room = {
  tables: [medicalAidClaim, reliefCase, reliefAct, chronicContract],
  migrations: [CreateAid1765230004000, TellAidAndCare1765231000000, CorrectCases1765231001000],
  matched: [
    { table: 'medical_aid_claim', persons: true, numbers: true },
    { table: 'chronic_contract', persons: true, numbers: true },
  ],
  files: [CLAIM_FILES, CONTRACT_FILES],
  following: ['relief_case', 'relief_act'],
  furnish({ policies, parts: { clock } }) {
    async function follow(transaction: Statements, households: readonly string[]): Promise<void> {
      const today = clock.today();
      await decideClaims(transaction, policies, { households }, today);
      for (const kind of ['CLAIM_UNPAID', 'CONTRACT_MISSING'] as const)
        await followAid(transaction, kind, households, today);
      await followVisits(transaction, policies, today, households);
      for (const told of [TOLD_AID, TOLD_CARE]) await tellChanges(transaction, told, households);
    }
    return {
      transitions: [begunUnderRights],
      resolvers: {
        Query: { chronicContracts, medicalAidClaims, medicalReliefCases },
        Mutation: aidMutations(policies),
        ChronicContract,
        MedicalAidClaim,
        Person: personFields(policies),
        MedicalReliefCase,
      } satisfies Resolvers,
      ledgers: [chronicImport({ policies, clock }), medicalAidImport({ policies, clock })],
      afterMatching: follow,
      afterStanding: follow,
    };
  },
};

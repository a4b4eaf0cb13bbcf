import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import {
  InsuranceClaim,
  InsuranceContract,
  insuranceContracts,
  insuranceCoverOf,
  insuranceMutations,
} from './graphql/insurance';
import { CLAIMS_MATCHED, claimImport } from './ledgers/insurance-claims';
import { CLAIM_FILES } from './persistence/filed';
import { CreateInsurance1765211030000 } from './persistence/migrations/1765211030000-create-insurance';
import { LoadClaims1765420000000 } from './persistence/migrations/1765420000000-load-claims';
import { insuranceClaim, insuranceContract, insuranceCover } from './tables';

/** Insurance that counties buy for households (防贫保): contracts, whom they cover, claims. */
export const insurance: Room = {
  tables: [
    { entity: insuranceContract, follows: 'division' },
    { entity: insuranceCover, follows: 'household' },
    { entity: insuranceClaim, follows: 'code', matched: CLAIMS_MATCHED },
  ],
  files: [CLAIM_FILES],
  migrations: [CreateInsurance1765211030000, LoadClaims1765420000000],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { insuranceContracts },
      Mutation: insuranceMutations(policies),
      Household: { insuranceCover: insuranceCoverOf },
      InsuranceContract,
      InsuranceClaim,
    } satisfies Resolvers,
    ledgers: [claimImport(policies)],
  }),
};

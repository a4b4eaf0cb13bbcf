import { tellChanges } from '@dixian/register';
import { tellGrants } from '../grants/use-cases/tell-grants';
import type { Room } from '../ground/room';
import {
  benefitMutations,
  DisabilityAllowance,
  disabilityAllowances,
  HardshipSupport,
  PensionPremium,
  PensionSubsidy,
  pensionPremiums,
  personFields,
} from './graphql/benefits';
import { DISABILITY, disabilityImport } from './ledgers/disability-allowances';
import { HARDSHIP, hardshipImport } from './ledgers/hardship-payments';
import { PREMIUMS, premiumImport } from './ledgers/pension-premiums';
import { CreatePersonalBenefits1765261000000 } from './persistence/migrations/1765261000000-create-personal-benefits';
import { stateHardship } from './persistence/state-hardship';
import { TOLD_DISABILITY, TOLD_HARDSHIP, TOLD_PREMIUMS } from './persistence/told-benefits';
import { disabilityAllowance, hardshipPayment, pensionPremium } from './tables';

/** What single persons get: allowances of the disabled, premiums of pension insurance, support of 特困. */
export const persons: Room = {
  tables: [disabilityAllowance, pensionPremium, hardshipPayment],
  migrations: [CreatePersonalBenefits1765261000000],
  matched: [DISABILITY, PREMIUMS, HARDSHIP],
  furnish: (house) => ({
    resolvers: {
      Query: { disabilityAllowances, pensionPremiums },
      Mutation: benefitMutations(house.policies),
      Person: personFields(house.policies),
      DisabilityAllowance,
      HardshipSupport,
      PensionPremium,
      PensionSubsidy,
    },
    ledgers: [disabilityImport, premiumImport, hardshipImport(house)],
  }),
  async afterMatching(transaction, householdIds, { policies, clock }) {
    await stateHardship(transaction);
    await tellGrants(transaction, policies, { today: clock.today(), householdIds });
    for (const told of [TOLD_DISABILITY, TOLD_PREMIUMS, TOLD_HARDSHIP])
      await tellChanges(transaction, told, householdIds);
  },
};

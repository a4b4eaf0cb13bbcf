import { tellChanges } from '@dixian/register';
import { tellGrants } from '../grants/use-cases/tell-grants';
import type { Room } from '../ground/room';
import { screen } from '../ground/use-cases/screen';
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
import { AssistanceHint, assistanceHints } from './graphql/hints';
import { listPremiums, PensionListing, pensionListings } from './graphql/listings';
import { DISABILITY, disabilityImport } from './ledgers/disability-allowances';
import { CARDS, cardImport } from './ledgers/disability-cards';
import { HARDSHIP, hardshipImport } from './ledgers/hardship-payments';
import { PREMIUMS, premiumImport } from './ledgers/pension-premiums';
import { DISABILITY_FILES } from './persistence/filed';
import { CreatePersonalBenefits1765261000000 } from './persistence/migrations/1765261000000-create-personal-benefits';
import { CreateDisabilityCard1765263030000 } from './persistence/migrations/1765263030000-create-disability-card';
import { CountEntriesFromOne1765263040000 } from './persistence/migrations/1765263040000-count-entries-from-one';
import { CreatePensionListing1765263060000 } from './persistence/migrations/1765263060000-create-pension-listing';
import { CreateDisabilityStop1765430040000 } from './persistence/migrations/1765430040000-create-disability-stop';
import { NEWLY_SEVERE } from './persistence/screened-persons';
import { stateHardship } from './persistence/state-hardship';
import { TOLD_DISABILITY, TOLD_PREMIUMS } from './persistence/told-benefits';
import {
  disabilityAllowance,
  disabilityCard,
  disabilityStop,
  hardshipPayment,
  pensionListing,
  pensionPremium,
} from './tables';
import { premiumBirthdays } from './transitions/premium-birthdays';

/** What single persons get: allowances of the disabled, premiums of pension insurance, support of 特困. */
export const persons: Room = {
  tables: [
    disabilityAllowance,
    disabilityStop,
    disabilityCard,
    pensionPremium,
    pensionListing,
    hardshipPayment,
  ],
  migrations: [
    CreatePersonalBenefits1765261000000,
    CreateDisabilityCard1765263030000,
    CountEntriesFromOne1765263040000,
    CreatePensionListing1765263060000,
    CreateDisabilityStop1765430040000,
  ],
  matched: [DISABILITY, CARDS, PREMIUMS, HARDSHIP],
  files: [DISABILITY_FILES],
  following: ['pension_listing', 'disability_stop'],
  furnish: (house) => ({
    transitions: [premiumBirthdays],
    resolvers: {
      Query: { disabilityAllowances, pensionListings, pensionPremiums },
      Mutation: {
        ...benefitMutations(house.policies),
        listPensionPremiums: listPremiums(house.policies),
      },
      Household: { assistanceHints: assistanceHints(house.policies) },
      Person: personFields(house.policies),
      AssistanceHint,
      DisabilityAllowance,
      HardshipSupport,
      PensionListing,
      PensionPremium,
      PensionSubsidy,
    },
    ledgers: [disabilityImport(house), cardImport(house), premiumImport(house), hardshipImport(house)],
  }),
  async afterMatching(transaction, householdIds, { policies, clock }) {
    await stateHardship(transaction);
    await tellGrants(transaction, policies, { today: clock.today(), householdIds });
    for (const told of [TOLD_DISABILITY, TOLD_PREMIUMS]) await tellChanges(transaction, told, householdIds);
    await screen(transaction, policies, NEWLY_SEVERE, { day: clock.today(), households: householdIds });
  },
  afterStanding: (transaction, households, { policies, clock }) =>
    screen(transaction, policies, NEWLY_SEVERE, { day: clock.today(), households }),
  atNight: (transaction, day, { policies }) => screen(transaction, policies, NEWLY_SEVERE, { day }),
};

import {
  EducationImportRunDocument,
  EducationImportRunsDocument,
  EmploymentImportRunDocument,
  EmploymentImportRunsDocument,
  FinanceImportRunDocument,
  FinanceImportRunsDocument,
  HealthImportRunDocument,
  HealthImportRunsDocument,
  HouseholdsImportRunDocument,
  HouseholdsImportRunsDocument,
  HousingWaterImportRunDocument,
  HousingWaterImportRunsDocument,
  SocialAssistanceImportRunDocument,
  SocialAssistanceImportRunsDocument,
  StartEducationImportDocument,
  StartEmploymentImportDocument,
  StartFinanceImportDocument,
  StartHealthImportDocument,
  StartHouseholdsImportDocument,
  StartHousingWaterImportDocument,
  StartSocialAssistanceImportDocument,
  WithdrawEducationImportDocument,
  WithdrawEmploymentImportDocument,
  WithdrawFinanceImportDocument,
  WithdrawHealthImportDocument,
  WithdrawHouseholdsImportDocument,
  WithdrawHousingWaterImportDocument,
  WithdrawSocialAssistanceImportDocument,
} from '../generated/graphql';

/** The operations of each department's ledgers: the same four, under the names of the department. */
const operations = {
  education: {
    run: EducationImportRunDocument,
    runs: EducationImportRunsDocument,
    start: StartEducationImportDocument,
    withdraw: WithdrawEducationImportDocument,
  },
  employment: {
    run: EmploymentImportRunDocument,
    runs: EmploymentImportRunsDocument,
    start: StartEmploymentImportDocument,
    withdraw: WithdrawEmploymentImportDocument,
  },
  finance: {
    run: FinanceImportRunDocument,
    runs: FinanceImportRunsDocument,
    start: StartFinanceImportDocument,
    withdraw: WithdrawFinanceImportDocument,
  },
  health: {
    run: HealthImportRunDocument,
    runs: HealthImportRunsDocument,
    start: StartHealthImportDocument,
    withdraw: WithdrawHealthImportDocument,
  },
  households: {
    run: HouseholdsImportRunDocument,
    runs: HouseholdsImportRunsDocument,
    start: StartHouseholdsImportDocument,
    withdraw: WithdrawHouseholdsImportDocument,
  },
  'housing-water': {
    run: HousingWaterImportRunDocument,
    runs: HousingWaterImportRunsDocument,
    start: StartHousingWaterImportDocument,
    withdraw: WithdrawHousingWaterImportDocument,
  },
  'social-assistance': {
    run: SocialAssistanceImportRunDocument,
    runs: SocialAssistanceImportRunsDocument,
    start: StartSocialAssistanceImportDocument,
    withdraw: WithdrawSocialAssistanceImportDocument,
  },
};

type LedgerService = keyof typeof operations;

// Seven departments give the same answers under names of their own; the first stands for all.
type Operations = (typeof operations)['education'];

export function operationsOf(service: string): Operations {
  const found = operations[service as LedgerService];
  if (!found) throw new Error(`No ledgers of ${service}`);
  return found as unknown as Operations;
}

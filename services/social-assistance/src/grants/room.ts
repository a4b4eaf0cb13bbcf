import { plainDate } from '@dixian/calendar';
import { rightsAtEnd } from '@dixian/department';
import { onEvent } from '@dixian/service';
import type { Room } from '../ground/room';
import { screen } from '../ground/use-cases/screen';
import {
  assistanceAssessment,
  awaitedSetback,
  enrolmentDuty,
  gradualExitTable,
  reroutedMeasure,
} from './enrolment-tables';
import { AllowancePayment } from './graphql/allowance-payment';
import {
  AssistanceAssessment,
  EnrolmentDuty,
  enrolmentDuties,
  enrolmentMutations,
  GradualExit,
  gradualExits,
  RefusedMeasure,
  ReroutedMeasure,
  SubsistenceAllowance,
} from './graphql/enrolment';
import { householdFields } from './graphql/household';
import { allowancePayments } from './graphql/query-allowance-payments';
import { allowances } from './graphql/query-allowances';
import { AllowanceStatement, endAllowance, recordAllowance } from './graphql/record-allowance';
import { PAYMENTS, paymentImport } from './ledgers/allowance-payments';
import { ASSESSMENT_FILES } from './persistence/filed';
import { assessedOf } from './persistence/follow-short';
import { CreateSocialAssistance1763840000000 } from './persistence/migrations/1763840000000-create-social-assistance';
import { MatchPayments1765120700000 } from './persistence/migrations/1765120700000-match-payments';
import { SortPayments1765150005000 } from './persistence/migrations/1765150005000-sort-payments';
import { CreateRefusedMeasure1765182000000 } from './persistence/migrations/1765182000000-create-refused-measure';
import { CreateEnrolment1765260000000 } from './persistence/migrations/1765260000000-create-enrolment';
import { EndGrants1765263000000 } from './persistence/migrations/1765263000000-end-grants';
import { SortGrants1765263050000 } from './persistence/migrations/1765263050000-sort-grants';
import { TakeGrantsBack1765350030000 } from './persistence/migrations/1765350030000-take-grants-back';
import { KeepWordsOfGrants1765350031000 } from './persistence/migrations/1765350031000-keep-words-of-grants';
import { RestateIncome1765430020000 } from './persistence/migrations/1765430020000-restate-income';
import { TellKindsOfPayments1765430030000 } from './persistence/migrations/1765430030000-tell-kinds-of-payments';
import { APPLIED, ENDED_FOR_INCOME } from './persistence/screened-grants';
import { stateFound } from './persistence/state-ledger';
import { allowancePayment, allowanceStatement, refusedMeasure } from './tables';
import { enrolmentDutiesEnd } from './transitions/enrolment-duties';
import { exitsEnding, exitWindows } from './transitions/gradual-exits';
import { newStandard } from './transitions/new-standard';
import { followGrants } from './use-cases/follow-grants';
import { followAwaited, followSetback } from './use-cases/follow-setback';
import { followSocialSecurity } from './use-cases/follow-social-security';
import { keepRefusals } from './use-cases/keep-refusals';
import { passNight } from './use-cases/pass-night';
import { tellGrants } from './use-cases/tell-grants';

/** What households draw (低保、特困), who must be enrolled, and how a grant runs out. */
export const grants: Room = {
  tables: [
    allowancePayment,
    allowanceStatement,
    refusedMeasure,
    assistanceAssessment,
    enrolmentDuty,
    gradualExitTable,
    reroutedMeasure,
    awaitedSetback,
  ],
  migrations: [
    CreateSocialAssistance1763840000000,
    SortPayments1765150005000,
    CreateRefusedMeasure1765182000000,
    MatchPayments1765120700000,
    CreateEnrolment1765260000000,
    EndGrants1765263000000,
    SortGrants1765263050000,
    TakeGrantsBack1765350030000,
    KeepWordsOfGrants1765350031000,
    RestateIncome1765430020000,
    TellKindsOfPayments1765430030000,
  ],
  matched: [PAYMENTS, { table: 'allowance_statement', persons: false }],
  files: [ASSESSMENT_FILES],
  following: [
    'refused_measure',
    'assistance_assessment',
    'enrolment_duty',
    'gradual_exit',
    'rerouted_measure',
    'awaited_setback',
  ],
  furnish: (house) => ({
    transitions: [
      enrolmentDutiesEnd,
      rightsAtEnd('assistance-rights'),
      exitsEnding,
      exitWindows,
      newStandard,
    ],
    resolvers: {
      Query: { allowancePayments, allowances, enrolmentDuties, gradualExits },
      Mutation: {
        recordAllowance: recordAllowance(house),
        endAllowance: endAllowance(house),
        ...enrolmentMutations(house),
      },
      Household: householdFields(house.policies),
      AllowancePayment,
      AllowanceStatement,
      AssistanceAssessment,
      EnrolmentDuty,
      GradualExit,
      RefusedMeasure,
      ReroutedMeasure,
      SubsistenceAllowance,
    },
    handlers: [
      onEvent('measure-refused', ({ payload }, transaction) =>
        keepRefusals(transaction, house.policies, payload),
      ),
      onEvent('setback-confirmed', ({ payload: { actId, level, ...confirmed } }, transaction) =>
        followSetback(transaction, house.policies, {
          id: actId,
          householdId: confirmed.householdId,
          divisionCode: confirmed.divisionCode,
          confirmedBy: level,
          confirmedOn: plainDate(confirmed.confirmedOn),
        }),
      ),
    ],
    ledgers: [paymentImport(house)],
  }),
  async afterMatching(transaction, householdIds, { policies, clock }) {
    await stateFound(transaction, householdIds);
    await tellGrants(transaction, policies, { today: clock.today(), householdIds });
  },
  async afterStanding(transaction, householdIds, { policies, clock }) {
    await followAwaited(transaction, policies, householdIds);
    for (const screening of [APPLIED, ENDED_FOR_INCOME])
      await screen(transaction, policies, screening, { day: clock.today(), households: householdIds });
    for (const household of await assessedOf(transaction, householdIds)) {
      await followGrants(transaction, policies, household, clock.today());
      await followSocialSecurity(transaction, policies, household, clock.today());
    }
  },
  atNight: (transaction, day, { policies }) => passNight(transaction, policies, day),
};

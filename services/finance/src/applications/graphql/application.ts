import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type {
  LoanApplicationResolvers,
  MutationResolvers,
  PersonResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { loanById } from '../../loans/persistence/loan-list';
import { APPLICATION_STATE, applicationState } from '../domain/application-state';
import { loanApproval } from '../domain/loan-approval';
import { applicationById, applicationList, placedPerson } from '../persistence/application-rows';
import { applyForLoan, approveByHand, recordBankDecision } from '../use-cases/application-acts';
import { registerLoan } from '../use-cases/register-loan';

/** Query.loanApplications */
export const loanApplications: NonNullable<QueryResolvers['loanApplications']> = (_root, args, context) => {
  assertMayKnow(context, 'FUNDS');
  const { division, state, product, bank, from, to } = args.filter ?? {};
  const list = applicationList((add) =>
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf(`${APPLICATION_STATE} = ?`, state)
      .addIf('t.product = ?', product)
      .addIf('t.bank = ?', bank)
      .addIf('t.applied_on >= ?', from)
      .addIf('t.applied_on <= ?', to),
  );
  return orderedPage(context, list, args);
};

/** Fields of LoanApplication that are not columns. */
export const LoanApplication: Complete<LoanApplicationResolvers> = {
  __resolveReference: ({ id }, context) => applicationById(context, id),
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  applicant: ({ personId }) => ({ __typename: 'Person', id: personId }),
  state: (row) => applicationState(row),
  loan: async ({ loanId }, _args, context) => (loanId && (await loanById(context, loanId))) || null,
};

/** Person.loanEligibility: by age and term alone; conditions are asked with the application. */
export function loanEligibility(policies: PolicySet): NonNullable<PersonResolvers['loanEligibility']> {
  return async ({ id }, { termMonths, asOf }, context) => {
    assertMayKnow(context, 'FUNDS');
    assertMayKnow(context, 'BIRTH');
    const person = await placedPerson(context, id);
    if (!person) return null;
    const { divisionCode: division, birth } = person;
    const on = asOf ?? context.clock.today();
    return loanApproval(policies, {
      division,
      on,
      ...(birth && { birthOn: birth }),
      termMonths,
      unmetConditions: [],
    });
  };
}

/** The mutations about applications, and the loan that comes of one. */
export function applicationMutations(policies: PolicySet) {
  return {
    applyForLoan: async (_root, { input }, context) =>
      answered(
        'LoanApplicationRecorded',
        'application',
        await applyForLoan(policies, context, {
          ...input,
          product: input.product ?? 'MICROCREDIT',
          unmetConditions: input.unmetConditions ?? [],
        }),
      ),
    approveLoanByHand: async (_root, { input }, context) =>
      answered('LoanApplicationRecorded', 'application', await approveByHand(policies, context, input)),
    recordBankDecision: async (_root, { input }, context) =>
      answered('LoanApplicationRecorded', 'application', await recordBankDecision(policies, context, input)),
    registerLoan: async (_root, { input }, context) =>
      answered('LoanRegistered', 'loan', await registerLoan(policies, context, input)),
  } satisfies MutationResolvers;
}

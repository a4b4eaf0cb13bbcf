import type { Complete, CompleteResolvers, ReferenceResolver } from './typed-resolvers';

type Field<Result, Parent> = (parent: Parent, args: object, context: object) => Result | Promise<Result>;

interface LoanRow {
  id: string;
  householdId: string;
  paid: string | null;
}
interface LoanFields {
  __resolveReference?: ReferenceResolver<LoanRow, object, 'id'>;
  id?: Field<string, LoanRow>;
  household?: Field<{ id: string }, LoanRow>;
  paid?: Field<string, LoanRow>;
  __isTypeOf?: (parent: LoanRow) => boolean;
}
interface HouseholdFields {
  __resolveReference?: ReferenceResolver<{ id: string }, object, 'id'>;
  id?: Field<string, { id: string }>;
}
interface Service {
  Loan: LoanFields;
  Household: HouseholdFields;
}

const loan: LoanRow = { id: '1', householdId: '2', paid: null };
const household = ({ householdId }: LoanRow) => ({ id: householdId });
const paid = (row: LoanRow) => row.paid ?? '0.00';
const __resolveReference = async () => loan;
const whole = { household, paid, __resolveReference };

type Fits<Given, Wanted> = Given extends Wanted ? true : false;
type Without<Field extends keyof typeof whole> = Omit<typeof whole, Field>;

// Each line compiles only while the answer on its right is the type's own.
const complete: Fits<typeof whole, Complete<LoanFields>> = true;
const fieldTheRowLacks: Fits<Without<'household'>, Complete<LoanFields>> = false;
const fieldThatMayBeNullInTheRow: Fits<Without<'paid'>, Complete<LoanFields>> = false;
const entityThatNobodyFinds: Fits<Without<'__resolveReference'>, Complete<LoanFields>> = false;
const wrongResult: Fits<Without<'paid'> & { paid: () => number }, Complete<LoanFields>> = false;
const stubOfAnotherDepartment: Fits<object, CompleteResolvers<Pick<Service, 'Household'>>> = true;
const typeForgotten: Fits<object, CompleteResolvers<Service>> = false;
const service: Fits<{ Loan: typeof whole }, CompleteResolvers<Service>> = true;

test('what a type needs is asked for, and what its row holds is not', async () => {
  expect([complete, stubOfAnotherDepartment, service]).toEqual([true, true, true]);
  expect([fieldTheRowLacks, fieldThatMayBeNullInTheRow, entityThatNobodyFinds]).toEqual([
    false,
    false,
    false,
  ]);
  expect([wrongResult, typeForgotten]).toEqual([false, false]);
  expect(household(await __resolveReference())).toEqual({ id: '2' });
});

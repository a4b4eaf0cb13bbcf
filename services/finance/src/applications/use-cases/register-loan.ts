import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, notFound, type UserErrorValue, userError } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, ruleInForce } from '@dixian/policy';
import { awaitMatchingTurn, DEPARTMENT_ENTRY, tellChanges } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { alreadyRegistered } from '../../ground/use-cases/already-registered';
import { type Actors, recordOfHousehold } from '../../ground/use-cases/record-row';
import { isDueBeforeDrawn, type LprTerm, lprTermOf } from '../../loans/domain/loan';
import { LOANS, type LoanRow } from '../../loans/persistence/loan-list';
import { TOLD_LOANS } from '../../loans/persistence/told-loans';
import { loan } from '../../loans/tables';
import { applicationState } from '../domain/application-state';
import { APPLICATIONS, type ApplicationRow } from '../persistence/application-rows';
import { loanApplication } from '../tables';

/** A microcredit contract as it is entered; `occurredOn` is the day it was drawn. */
export interface LoanInput {
  readonly householdId: string;
  readonly personId: string;
  readonly applicationId?: string | null;
  readonly contractNumber: string;
  readonly bank: string;
  readonly dueOn: PlainDate;
  readonly principal: Fen;
  readonly annualRatePercent: string;
  readonly lprTerm?: LprTerm | null;
  readonly purpose: string;
  readonly mortgaged: boolean;
  readonly guaranteed: boolean;
  readonly daysAYear?: number | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const REGISTERING: Actors = { roles: ['county'], sectors: ['finance'] };
const RATE = /^\d{1,2}(\.\d{1,4})?$/;

/** Registers a loan that was drawn, as its ledger would bring it: without security where the place asks for none. */
export function registerLoan(
  policies: PolicySet,
  context: RequestContext,
  input: LoanInput,
): Promise<LoanRow | UserErrorValue> {
  const { dueOn, purpose, bank } = input;
  const contractNumber = input.contractNumber.trim().toUpperCase();
  return recordOfHousehold<LoanRow>(
    context,
    {
      act: 'registerLoan',
      actors: REGISTERING,
      reads: LOANS,
      texts: { contractNumber, purpose, bank },
      days: { dueOn: { day: dueOn, bounds: PLANNED_DAYS } },
      async write(transaction, household) {
        const { divisionCode } = household;
        const wrong = refuseLoan(policies, divisionCode, { ...input, contractNumber });
        if (wrong) return wrong;
        await awaitMatchingTurn(transaction);
        const county = divisionCode.slice(0, 6);
        const [existing] = await transaction.query<{ id: string }>(
          'SELECT id FROM loan WHERE county_code = $1 AND contract_number = $2 AND contract_county = $1',
          [county, contractNumber],
        );
        if (existing) return alreadyRegistered(existing.id);
        const certificateIndex = await numberOf(transaction, input.personId, household.id);
        if (!certificateIndex) return NO_PERSON;
        const application = await applied(transaction, input, household.id);
        if (application && isUserError(application)) return application;
        const { id } = await transaction.insert(
          loan,
          {
            ...rowOf(input),
            ...{
              householdId: household.id,
              householdCode: household.code,
              divisionCode,
              contractNumber,
              contractCounty: county,
              certificateIndex,
            },
          },
          ['id'],
        );
        if (application) await transaction.update(loanApplication, { id: application.id }, { loanId: id });
        await tellChanges(transaction, TOLD_LOANS, [household.id]);
        const row = await LOANS.find(transaction, id);
        if (!row) throw new Error('The loan was not written.');
        return row;
      },
    },
    input,
  );
}

function rowOf(input: LoanInput) {
  const { personId, dueOn, principal, annualRatePercent, mortgaged, guaranteed, daysAYear = null } = input;
  const days = { drawnOn: input.occurredOn, dueOn };
  return {
    ...{ personId, ...days, principal, annualRatePercent, mortgaged, guaranteed, daysAYear },
    lprTerm: input.lprTerm ?? lprTermOf(days),
    bank: input.bank.trim(),
    purpose: input.purpose.trim(),
    source: DEPARTMENT_ENTRY,
    speaksFor: null,
    placedBy: null,
    loadedBy: null,
  };
}

function refuseLoan(
  policies: PolicySet,
  division: string,
  { occurredOn, dueOn, principal, annualRatePercent, contractNumber, daysAYear, ...loan }: LoanInput,
): UserErrorValue | undefined {
  if (contractNumber === '') return CONTRACT_NEEDED;
  if (principal <= 0n) return NOT_POSITIVE;
  if (!RATE.test(annualRatePercent)) return RATE_WRONG;
  if (daysAYear != null && daysAYear !== 360 && daysAYear !== 365) return BASIS_WRONG;
  if (isDueBeforeDrawn({ drawnOn: occurredOn, dueOn })) return DUE_BEFORE_DRAWN;
  const rule = ruleInForce(policies, 'loan-without-security', { division, on: occurredOn });
  return rule && (loan.mortgaged || loan.guaranteed) ? guaranteeNotAllowed(rule.clause) : undefined;
}

async function numberOf(transaction: Statements, personId: string, householdId: string) {
  const [person] = await transaction.query<{ index: Buffer }>(
    'SELECT certificate_index AS index FROM registered_person WHERE id::text = $1 AND household_id = $2',
    [personId, householdId],
  );
  return person?.index;
}

async function applied(
  transaction: Statements,
  { applicationId, occurredOn }: LoanInput,
  householdId: string,
): Promise<ApplicationRow | UserErrorValue | undefined> {
  if (!applicationId) return undefined;
  const row = await APPLICATIONS.hold(transaction, applicationId);
  if (row?.householdId !== householdId) return NO_APPLICATION;
  if (row.product !== 'MICROCREDIT') return OTHER_PRODUCT;
  if (applicationState(row) !== 'APPROVED' || row.loanId !== null) return NOT_APPROVED;
  return row.bankOn !== null && occurredOn < row.bankOn ? DRAWN_BEFORE : row;
}

function guaranteeNotAllowed(clause: string): UserErrorValue {
  const message = {
    zh: '本地小额信贷免抵押、免担保，合同有抵押或担保的，请银行更正后再登记。',
    en: 'Microcredit here takes neither mortgage nor guarantee. Please have the bank put the contract right first.',
  };
  return userError('GuaranteeNotAllowed', 'GUARANTEE_NOT_ALLOWED', message, {}, [clause]);
}

const CONTRACT_NEEDED = invalidInput('contractNumber', 'REQUIRED', {
  zh: '请填写合同号。',
  en: 'Please give the contract number.',
});
const NOT_POSITIVE = invalidInput('principal', 'NOT_POSITIVE', {
  zh: '贷款金额应大于零，请核对。',
  en: 'The principal must be above zero. Please check it.',
});
const RATE_WRONG = invalidInput('annualRatePercent', 'NOT_A_RATE', {
  zh: '年利率请填写百分数，例如 3.35。',
  en: 'The rate is a percentage, such as 3.35.',
});
const BASIS_WRONG = invalidInput('daysAYear', 'NOT_A_BASIS', {
  zh: '计息天数是360或365。',
  en: 'Days a year are 360 or 365.',
});
const DUE_BEFORE_DRAWN = invalidInput('dueOn', 'DUE_BEFORE_DRAWN', {
  zh: '到期日早于放款日，请核对。',
  en: 'The loan falls due before it was drawn. Please check the two days.',
});
const NO_PERSON = notFound('personId', {
  zh: '这一户没有这位成员，请核对。',
  en: 'The household has no such member. Please check it.',
});
const NO_APPLICATION = notFound('applicationId', {
  zh: '这一户没有这项贷款申请，请核对。',
  en: 'The household has no such application. Please check it.',
});
const OTHER_PRODUCT = invalidInput('applicationId', 'OTHER_PRODUCT', {
  zh: '这项申请不是小额信贷，不登记为小额信贷合同；银行决定已记在申请上。',
  en: 'This application is for another kind of loan than microcredit. What the bank decided stands with the application.',
});
const NOT_APPROVED = invalidInput('applicationId', 'NOT_APPROVED', {
  zh: '银行还没有同意这项申请，或已登记过贷款，请核对。',
  en: 'The bank has not approved this application, or its loan is registered. Please check it.',
});
const DRAWN_BEFORE = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '放款日早于银行同意的日期，请核对。',
  en: 'It was drawn before the bank approved it. Please check both days.',
});

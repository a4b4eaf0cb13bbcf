import type { PlainDate } from '@dixian/calendar';
import { decisionRefused, reasonRequired } from '@dixian/department';
import { invalidInput, isUserError, notFound, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { type PolicySet, resolveParameter, ruleInForce } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { saidOf } from '../../ground/domain/said';
import { tasks } from '../../ground/tasks';
import { type Actors, recordOfHousehold, recordRow } from '../../ground/use-cases/record-row';
import { applicationState, type BankDecision, type LoanProduct } from '../domain/application-state';
import { loanApproval } from '../domain/loan-approval';
import { APPLICATIONS, type ApplicationRow, personOf } from '../persistence/application-rows';
import { loanApplication } from '../tables';

const APPLYING: Actors = { roles: ['village', 'township', 'county'], sectors: ['finance'] };
const BY_HAND: Actors = { roles: ['county'], sectors: [] };
const FOR_BANKS: Actors = { roles: ['county'], sectors: ['finance'] };

interface Entered {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export interface ApplicationInput extends Entered {
  readonly householdId: string;
  readonly personId: string;
  readonly product: LoanProduct;
  readonly amount: Fen;
  readonly termMonths: number;
  readonly purpose: string;
  readonly willing: boolean;
  readonly needsFunds: boolean;
  readonly unmetConditions: readonly string[];
}

/** Takes an application down where will and need are stated; the conditions that the place prints are held against it at once. */
export function applyForLoan(
  policies: PolicySet,
  context: RequestContext,
  input: ApplicationInput,
): Promise<ApplicationRow | UserErrorValue> {
  const { amount, termMonths, personId, product, purpose, occurredOn: on } = input;
  return recordOfHousehold<ApplicationRow>(
    context,
    {
      act: 'applyForLoan',
      actors: APPLYING,
      reads: APPLICATIONS,
      texts: { purpose },
      async write(transaction, { id: householdId, divisionCode }) {
        if (!input.willing || !input.needsFunds) return NOT_ASKED_FOR;
        if (amount <= 0n) return NOT_POSITIVE;
        if (termMonths < 1 || termMonths > MOST_MONTHS) return TERM_WRONG;
        const person = await personOf(transaction, { personId, householdId });
        if (!person) return NO_PERSON;
        const at = { division: divisionCode, on };
        if (!namedConditions(policies, at, input.unmetConditions)) return NOT_A_CONDITION;
        const decision = loanApproval(policies, {
          ...at,
          ...(person.birth && { birthOn: person.birth }),
          termMonths,
          isOther: product !== 'MICROCREDIT',
          unmetConditions: input.unmetConditions,
        });
        if (decision.outcome === 'REFUSED') return decisionRefused(decision, words);
        const { outcome } = decision;
        const row = await transaction.insert(
          loanApplication,
          {
            householdId,
            personId,
            divisionCode,
            product,
            amount,
            termMonths,
            purpose: purpose.trim(),
            appliedOn: on,
            outcome,
            reasons: saidOf(decision).reasons,
          },
          loanApplication.names(),
        );
        if (outcome === 'REFERRED')
          await tasks.open(transaction, 'LOAN_BY_HAND', [
            { subjectId: row.id, householdId, personId, divisionCode, openedOn: on },
          ]);
        return row;
      },
    },
    input,
  );
}

export interface ByHandInput extends Entered {
  readonly applicationId: string;
  readonly reason: string;
}

/** The county lets an application through that the law leaves to a person, with its reason; the bank still decides. */
export function approveByHand(
  policies: PolicySet,
  context: RequestContext,
  input: ByHandInput,
): Promise<ApplicationRow | UserErrorValue> {
  const { reason, occurredOn } = input;
  return step(
    context,
    { act: 'approveLoanByHand', actors: BY_HAND, input, texts: { reason } },
    async (tx, row) => {
      const decided = bankDecided(policies, row);
      if (decided) return decided;
      if (applicationState(row) !== 'APPLIED') return NOTHING_OPEN;
      if (reason.trim() === '') return reasonRequired('reason', citedIn(row));
      await tasks.close(tx, 'LOAN_BY_HAND', { subjectId: row.id }, occurredOn);
      return { handReason: reason.trim(), handOn: occurredOn };
    },
  );
}

export interface BankInput extends Entered {
  readonly applicationId: string;
  readonly bank: string;
  readonly decision: BankDecision;
  readonly reason?: string | null;
}

/** Takes the bank's word down: it is final, and a refusal names its reason. */
export function recordBankDecision(
  policies: PolicySet,
  context: RequestContext,
  input: BankInput,
): Promise<ApplicationRow | UserErrorValue> {
  const { decision, occurredOn: bankOn } = input;
  const bankReason = input.reason?.trim() || null;
  const texts = { bank: input.bank, reason: bankReason };
  return step(context, { act: 'recordBankDecision', actors: FOR_BANKS, input, texts }, async (tx, row) => {
    const decided = bankDecided(policies, row);
    if (decided) return decided;
    if (applicationState(row) !== 'CHECKED') return NOT_CHECKED;
    if (row.handOn !== null && bankOn < row.handOn) return BEFORE_LAST_STEP;
    if (decision === 'REFUSED' && bankReason === null)
      return reasonRequired('reason', clauseOf(policies, 'loan-refusal-names-condition', row));
    await tasks.close(tx, 'LOAN_BY_HAND', { subjectId: row.id }, bankOn);
    return { bank: input.bank.trim(), bankDecision: decision, bankReason, bankOn };
  });
}

interface StepAct {
  readonly act: string;
  readonly actors: Actors;
  readonly input: Entered & { readonly applicationId: string };
  readonly texts: Readonly<Record<string, string | null>>;
}

function step(
  context: RequestContext,
  { act, actors, input, texts }: StepAct,
  change: (
    transaction: Statements,
    row: ApplicationRow,
    by: RecordedBy,
  ) => Promise<Partial<ApplicationRow> | UserErrorValue>,
): Promise<ApplicationRow | UserErrorValue> {
  return recordRow<ApplicationRow>(
    context,
    {
      act,
      actors,
      reads: APPLICATIONS,
      texts,
      async write(transaction, by) {
        const row = await APPLICATIONS.hold(transaction, input.applicationId);
        if (!row) return NO_APPLICATION;
        if (input.occurredOn < row.appliedOn) return BEFORE_LAST_STEP;
        const changed = await change(transaction, row, by);
        if (isUserError(changed)) return changed;
        await transaction.update(loanApplication, { id: row.id }, changed);
        return { ...row, ...changed };
      },
    },
    input,
  );
}

type RuleAsked = 'loan-refusal-names-condition' | 'loan-decided-by-bank';

function clauseOf(
  policies: PolicySet,
  rule: RuleAsked,
  { divisionCode, appliedOn }: ApplicationRow,
): string[] {
  const found = ruleInForce(policies, rule, { division: divisionCode, on: appliedOn });
  return found ? [found.clause] : [];
}

function bankDecided(policies: PolicySet, row: ApplicationRow): UserErrorValue | undefined {
  if (row.bankDecision === null) return undefined;
  return invalidInput(
    'applicationId',
    'BANK_DECIDED',
    {
      zh: '银行已作出决定，以银行决定为准，不再办理；可以重新申请。',
      en: 'The bank has decided, and its word is final. The household may apply anew.',
    },
    clauseOf(policies, 'loan-decided-by-bank', row),
  );
}

function citedIn({ reasons }: ApplicationRow): string[] {
  return reasons.flatMap((said) => said.split(' ')[1] ?? []);
}

function namedConditions(
  policies: PolicySet,
  at: { readonly division: string; readonly on: PlainDate },
  unmet: readonly string[],
): boolean {
  const found = resolveParameter(policies, { ...at, name: 'microcredit-conditions' });
  const printed = 'value' in found && Array.isArray(found.value) ? (found.value as readonly string[]) : [];
  return unmet.every((condition) => printed.includes(condition));
}

const MOST_MONTHS = 600;
const NO_APPLICATION = notFound('applicationId', {
  zh: '您的辖区内没有这项贷款申请，请核对。',
  en: 'There is no such application in your division. Please check it.',
});
const NO_PERSON = notFound('personId', {
  zh: '这一户没有这位成员，请核对。',
  en: 'The household has no such member. Please check it.',
});
const NOT_ASKED_FOR = invalidInput('willing', 'WILL_AND_NEED', {
  zh: '有贷款意愿和资金需求的才受理申请，请核对。',
  en: 'An application is taken where there is the will and the need. Please check both.',
});
const NOT_POSITIVE = invalidInput('amount', 'NOT_POSITIVE', {
  zh: '金额应大于零，请核对。',
  en: 'The amount must be above zero. Please check it.',
});
const TERM_WRONG = invalidInput('termMonths', 'OUT_OF_RANGE', {
  zh: '贷款期限请填写1至600个月。',
  en: 'The term is one to 600 months.',
});
const NOT_A_CONDITION = invalidInput('unmetConditions', 'NOT_A_CONDITION', {
  zh: '这不是本地文件列出的贷款条件，请从列出的条件中选择。',
  en: 'No document of the place prints this condition. Please choose from those printed.',
});
const NOTHING_OPEN = invalidInput('applicationId', 'NOTHING_OPEN', {
  zh: '这项申请已核对，不需要人工审批。',
  en: 'The application is checked; there is nothing to decide by hand.',
});
const NOT_CHECKED = invalidInput('applicationId', 'NOT_CHECKED', {
  zh: '这项申请还待人工审批，审批后再登记银行决定。',
  en: 'The application waits for a decision by hand first.',
});
const BEFORE_LAST_STEP = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});

import { PLANNED_DAYS, type PlainDate } from '@dixian/calendar';
import { amountExceeded } from '@dixian/department';
import {
  invalidInput,
  isEntityId,
  type Message,
  notFound,
  notPermitted,
  type UserErrorValue,
} from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import { awaitMatchingTurn, DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, RowOf, Statements } from '@dixian/service';
import { COMPENSATIONS } from '../domain/compensation-words';
import { eventProblem, type LoanEventKind } from '../domain/loan-event';
import { notCompensated } from '../domain/risk-fund';
import { loanEvent } from '../tables';

/** Something that happened to a loan, as the department's staff enters it. */
export interface LoanEventInput {
  readonly loanId: string;
  readonly kind: LoanEventKind;
  readonly amount?: Fen | null;
  readonly newDueOn?: PlainDate | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

export type LoanEventRow = RowOf<typeof loanEvent>;

/** Takes down what happened to a loan, as a ledger of events would bring it; more is never paid than stands open. */
export function recordLoanEvent(
  policies: PolicySet,
  context: RequestContext,
  input: LoanEventInput,
): Promise<LoanEventRow | UserErrorValue> {
  return recordOnce<LoanEventRow, string>(
    context,
    {
      act: 'recordLoanEvent',
      input,
      days: { newDueOn: { day: input.newDueOn, bounds: PLANNED_DAYS } },
      may: ({ role, sector }) =>
        role === 'county' || (role === 'department' && sector === 'finance') ? undefined : NOT_FINANCE,
    },
    async (transaction, { account }) => {
      const problem = eventProblem(input);
      if (problem)
        return invalidInput(problem.startsWith('AMOUNT') ? 'amount' : 'newDueOn', problem, MESSAGES[problem]);
      await awaitMatchingTurn(transaction);
      const loan = await openLoan(transaction, input.loanId);
      if (!loan) return NO_LOAN;
      if (input.occurredOn < loan.drawnOn) return BEFORE_DRAWN;
      const { kind, amount = null, newDueOn = null, occurredOn } = input;
      const unpaid = kind === 'COMPENSATION' && refuseCompensation(policies, loan, occurredOn);
      if (unpaid) return unpaid;
      if (PAID_OUT.has(kind) && amount !== null && amount > loan.open)
        return amountExceeded({ available: loan.open, asked: amount });
      const row = await transaction.insert(
        loanEvent,
        {
          divisionCode: loan.divisionCode.slice(0, 6),
          contractNumber: loan.contractNumber,
          kind,
          amount,
          newDueOn,
          occurredOn,
          occurrence: loan.alike + 1,
          account,
          source: DEPARTMENT_ENTRY,
        },
        loanEvent.names(),
      );
      return { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<LoanEventRow>(
        `SELECT ${loanEvent.select()} FROM loan_event WHERE id = $1`,
        [id],
      );
      return row;
    },
  );
}

// What is paid of the principal is never more than stands open of it.
const PAID_OUT: ReadonlySet<LoanEventKind> = new Set(['REPAYMENT', 'COMPENSATION']);

interface OpenLoan {
  divisionCode: string;
  contractNumber: string;
  drawnOn: PlainDate;
  dueOn: PlainDate;
  open: Fen;
  alike: number;
}

async function openLoan(transaction: Statements, id: string): Promise<OpenLoan | undefined> {
  if (!isEntityId(id)) return undefined;
  const [loan] = await transaction.query<OpenLoan>(
    `SELECT l.division_code AS "divisionCode", l.contract_number AS "contractNumber", l.drawn_on AS "drawnOn",
       coalesce((array_agg(e.new_due_on ORDER BY e.occurred_on DESC, e.id DESC) FILTER (WHERE e.kind = 'EXTENSION'))[1], l.due_on)
         AS "dueOn",
       greatest(l.principal - coalesce(sum(e.amount) FILTER (WHERE e.kind = 'REPAYMENT'), 0), 0)::bigint AS open,
       coalesce(max(e.occurrence), 0)::int AS alike
     FROM loan l LEFT JOIN loan_event e ON e.county_code = l.county_code AND e.contract_number = l.contract_number
     WHERE l.id = $1 GROUP BY l.county_code, l.id`,
    [id],
  );
  return loan;
}

// The risk fund pays for what has been overdue for as long as the competent office asks.
function refuseCompensation(
  policies: PolicySet,
  { divisionCode: division, dueOn }: OpenLoan,
  on: PlainDate,
): UserErrorValue | undefined {
  const found = notCompensated(policies, { division, on, dueOn });
  if (!found) return undefined;
  const { code, parameter } = found;
  return invalidInput('occurredOn', code, COMPENSATIONS[code], parameter ? [parameter.clause] : []);
}

const NO_LOAN = notFound('loanId', {
  zh: '没有这笔贷款，请核对。',
  en: 'There is no such loan. Please check it.',
});
const NOT_FINANCE = notPermitted({
  zh: '贷款还款、展期由财政、金融部门和县级登记。',
  en: 'Events of loans are entered by the finance department and the county.',
});
const BEFORE_DRAWN = invalidInput('occurredOn', 'BEFORE_DRAWN', {
  zh: '日期早于放款日，请核对。',
  en: 'The day is before the loan was drawn. Please check it.',
});
const MESSAGES: Readonly<Record<NonNullable<ReturnType<typeof eventProblem>>, Message>> = {
  AMOUNT_NEEDED: { zh: '请填写大于零的金额。', en: 'Please give an amount above zero.' },
  NEW_DUE_NEEDED: { zh: '展期请填写新到期日。', en: 'Please give the new due day.' },
  NEW_DUE_BEFORE: {
    zh: '新到期日早于展期日，请核对。',
    en: 'The new due day is before the extension. Please check both.',
  },
};

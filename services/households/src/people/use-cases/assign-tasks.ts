import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isEntityId, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { type HandOver, handOver } from '../persistence/assignments';
import { handedOutBy, refuseHandOut } from './who-hands-out';

interface Dated {
  occurredOn: PlainDate;
  reason?: string | null;
  idempotencyKey: string;
}

const AT_MOST = 200;
const LONGEST = 200;

/** Gives tasks to an account, or back to their office where none is named; gives how many changed hands. */
export function assignTasks(
  context: RequestContext,
  input: Dated & { taskIds: readonly string[]; account?: string | null },
): Promise<number | UserErrorValue> {
  const { taskIds, account = null } = input;
  if (taskIds.length === 0 || taskIds.length > AT_MOST || taskIds.some((id) => !isEntityId(id))) {
    return Promise.resolve(invalidInput('taskIds', 'NOT_IDS', NOT_IDS));
  }
  return record(context, 'assignTasks', input, { account }, { ids: taskIds, to: account?.trim() || null });
}

/** Gives all open work of an account to another, or back to its offices: it leaves, is on leave or has another post. */
export function handOverWork(
  context: RequestContext,
  input: Dated & { fromAccount: string; toAccount?: string | null; division?: string | null },
): Promise<number | UserErrorValue> {
  const { fromAccount, toAccount = null, division } = input;
  const from = fromAccount.trim();
  const to = toAccount?.trim() || null;
  if (from === '' || from === to) {
    return Promise.resolve(invalidInput('fromAccount', 'SAME_ACCOUNT', SAME));
  }
  const names = { fromAccount, toAccount };
  return record(context, 'handOverWork', input, names, { from, to, ...(division && { division }) });
}

async function record(
  context: RequestContext,
  act: string,
  input: Dated,
  names: Readonly<Record<string, string | null>>,
  asked: Pick<HandOver, 'ids' | 'from' | 'to'> & { division?: string },
): Promise<number | UserErrorValue> {
  const { caller } = context;
  const outcome = await recordOnce<{ count: number }, string>(
    context,
    { act, input, may: refuseHandOut, texts: { ...names, reason: input.reason }, longest: LONGEST },
    async (transaction, { account: by }) => {
      const own = handedOutBy(caller);
      const division = asked.division?.startsWith(caller.division) ? asked.division : own?.division;
      // A division of others is nobody's work here.
      const beyond = asked.division !== undefined && division !== asked.division;
      const given = {
        ...own,
        ...asked,
        division: division ?? '',
        on: input.occurredOn,
        reason: input.reason || null,
        by,
      };
      const count = beyond || !own ? 0 : await handOver(transaction, given);
      return { answer: { count }, reference: String(count) };
    },
    async (_reader, count) => ({ count: Number(count) }),
  );
  return 'count' in outcome ? outcome.count : outcome;
}

const NOT_IDS = {
  zh: '请选择1至200项待办。',
  en: 'Please choose 1 to 200 tasks.',
};
const SAME = {
  zh: '请写明移交人，移交人和接收人不能是同一个账号。',
  en: 'Please say whose work it is; it cannot go to the same account.',
};

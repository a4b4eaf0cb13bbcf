import type { PlainDate } from '@dixian/calendar';
import { amountExceeded, reasonRequired } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { readLine, type SubsidyLineRow } from '../persistence/subsidy-line';
import { lists, writeAct } from '../persistence/subsidy-list';
import { subsidyLine, subsidyList } from '../tables';
import { listChanged, NO_LINE, worksOnLists, wrongStep } from './refusals';

/** What a person makes of a line that the law leaves open; 0 refuses. */
export interface SettleInput {
  readonly lineId: string;
  readonly version: number;
  readonly amount: Fen;
  readonly reason: string;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Settles a line with its reason: never above its interest, nor above what the bank says it bore. */
export function settleLine(
  context: RequestContext,
  input: SettleInput,
): Promise<SubsidyLineRow | UserErrorValue> {
  return recordOnce<SubsidyLineRow, string>(
    context,
    { act: 'settleSubsidyLine', input, may: worksOnLists, texts: { reason: input.reason } },
    async (transaction, { account }) => {
      const line = await readLine(transaction, input.lineId);
      const list = line && (await lists.hold(transaction, line.listId));
      if (!line || !list) return NO_LINE;
      if (list.state !== 'DRAFT') return wrongStep(list.state);
      if (list.version !== input.version) return listChanged(list.version);
      if (line.outcome !== 'REFERRED') return NOTHING_OPEN;
      const reason = input.reason.trim();
      if (reason === '') return reasonRequired('reason');
      const available = most(line);
      if (available === undefined) return NO_INTEREST;
      if (input.amount < 0n || input.amount > available)
        return amountExceeded({ available, asked: input.amount });
      const settled = {
        subsidy: input.amount,
        settledReason: reason,
        settledBy: account,
        settledOn: input.occurredOn,
      };
      const version = list.version + 1;
      await transaction.update(subsidyLine, { id: line.id }, settled);
      await transaction.update(subsidyList, { id: list.id }, { version });
      await writeAct(
        transaction,
        { ...list, version },
        { act: 'SETTLED', account, occurredOn: input.occurredOn, lineId: line.id, reason },
      );
      return { answer: { ...line, ...settled }, reference: line.id };
    },
    readLine,
  );
}

function most({ interest, bankInterest }: SubsidyLineRow): Fen | undefined {
  if (interest === null) return bankInterest ?? undefined;
  return bankInterest !== null && bankInterest < interest ? bankInterest : interest;
}

const NOTHING_OPEN = invalidInput('lineId', 'NOTHING_OPEN', {
  zh: '这一行已由政策认定，不需要人工认定。',
  en: 'The law decides this line; there is nothing for a person to settle.',
});
const NO_INTEREST = invalidInput('amount', 'NO_INTEREST', {
  zh: '这一行没有利息数，请先设定计息天数或导入银行利息。',
  en: 'This line has no interest yet: have the days a year set, or load what the bank says.',
});

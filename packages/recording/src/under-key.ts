import { isUserError, keyInUse, notFound, type UserErrorValue } from '@dixian/graph';
import type { Statements } from '@dixian/service';

/** What finds an answer again: ids, and of its parts that were refused the refusal. Nothing that a person entered. */
export type Reference = string | readonly string[] | Readonly<Record<string, string | null | UserErrorValue>>;

/** What an act gave, and the ids that find it again. */
export interface Recorded<Answer, Found extends Reference = Reference> {
  readonly answer: Answer;
  readonly reference: Found;
}

/** An act under a key: of whom, which mutation, and the hash of its input. */
export interface KeyedAct {
  readonly account: string;
  readonly key: string;
  readonly act: string;
  readonly inputHash: Buffer;
}

/** The work of an act, and how its first answer is read again; undefined where that is out of sight. */
export interface OnceWork<Answer, Found extends Reference> {
  work(): Promise<Recorded<Answer, Found> | UserErrorValue>;
  again(reference: Found): Promise<Answer | UserErrorValue | undefined>;
}

/**
 * Does an act once per account and key within `transaction`, which ends without a trace where this gives a user error.
 * The same key at the same moment waits here for the first to end.
 */
export async function underKey<Answer, Found extends Reference>(
  transaction: Statements,
  act: KeyedAct,
  { work, again }: OnceWork<Answer, Found>,
): Promise<Answer | UserErrorValue> {
  if (!(await takeKey(transaction, act))) return firstAnswer(transaction, act, again);
  const recorded = await work();
  if (isUserError(recorded)) return recorded;
  await transaction.query(
    'UPDATE recording SET answer = $3 WHERE account = $1 AND key = $2',
    [act.account, act.key, JSON.stringify(recorded.reference)],
    'recording-answer',
  );
  return recorded.answer;
}

// Naming the account in the same statement opens the table for the rest of the transaction, and to that account only.
async function takeKey(
  transaction: Statements,
  { account, key, act, inputHash }: KeyedAct,
): Promise<boolean> {
  const rows = await transaction.query(
    `INSERT INTO recording (account, key, act, input_hash)
     VALUES (set_config('dixian.account', $1, true), $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING true`,
    [account, key, act, inputHash],
    'recording-key',
  );
  return rows.length > 0;
}

async function firstAnswer<Answer, Found extends Reference>(
  transaction: Statements,
  { account, key, act, inputHash }: KeyedAct,
  again: OnceWork<Answer, Found>['again'],
): Promise<Answer | UserErrorValue> {
  const [first] = await transaction.query<{ same: boolean; answer: Found | null }>(
    `SELECT act = $3 AND input_hash = $4 AS same, answer FROM recording WHERE account = $1 AND key = $2`,
    [account, key, act, inputHash],
    'recording-first',
  );
  if (!first?.same) return keyInUse();
  const answer = first.answer === null ? undefined : await again(first.answer);
  return answer ?? OUT_OF_SIGHT;
}

const OUT_OF_SIGHT = notFound('idempotencyKey', {
  zh: '这一项已经记录，但所涉农户已不在您的辖区，无法再次查看；请勿重复填报。',
  en: 'This was recorded before, but what it tells of has left your division and cannot be shown. Please do not enter it again.',
});

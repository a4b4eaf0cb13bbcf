import type { Caller } from '@dixian/access';
import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import {
  allInvalid,
  type EnteredDay,
  isUserError,
  LONG_TEXT,
  refuseDays,
  type UserErrorValue,
} from '@dixian/graph';
import type { RequestContext, Statements } from '@dixian/service';
import { inputHash } from './input-hash';
import { type EnteredTexts, refuseKey, refuseTexts } from './refuse-entered';
import { type Recorded, type Reference, underKey } from './under-key';

/** What every input that records something has; most tell of a day. */
export interface KeyedInput {
  readonly idempotencyKey: string;
  readonly occurredOn?: PlainDate | null;
}

/** An act that a caller wants recorded, and what is asked of it before anything is read. */
export interface Act {
  /** The mutation's name: the same key under another is another entry. */
  readonly act: string;
  /** What the caller entered; the key stands for it. */
  readonly input: KeyedInput;
  /** Why the caller may not do this; undefined for who may. */
  readonly may?: (caller: Caller) => UserErrorValue | undefined;
  /** Texts in people's own words, by input field: they name nobody by number. */
  readonly texts?: EnteredTexts;
  /** The longest of these texts, in characters. */
  readonly longest?: number;
  /** Further days by input field; `occurredOn` is a day of a fact unless it is named here. */
  readonly days?: Readonly<Record<string, EnteredDay>>;
  /** In a bulk act, which of its items this is: each is recorded by itself under the one key. */
  readonly item?: string;
  /** What the key stands for where that is not the input as it was entered. */
  readonly meaning?: unknown;
  /** What comes along with the record. */
  readonly along?: Along;
}

/** Done in the transaction of a record once that is written, with the reference by which it is found again; an error ends both. */
export type Along = (
  transaction: Statements,
  by: RecordedBy,
  reference: Reference,
) => Promise<UserErrorValue | undefined>;

/** Who records something, as facts keep it. */
export interface RecordedBy {
  readonly account: string;
  readonly role: Caller['role'];
  readonly actingFor: string;
}

/** Between key and item; nobody can enter it. */
export const ITEM = '\u001f';

/**
 * Records an act once: asks for permission, key, texts and days, in that order, and does `work` and its answer's
 * reference in one transaction, of which a user error leaves nothing. The same key with the same input gives the first
 * answer, read by `again`; with another KeyInUse.
 */
export async function recordOnce<Answer, Found extends Reference>(
  context: RequestContext,
  act: Act,
  work: (transaction: Statements, by: RecordedBy) => Promise<Recorded<Answer, Found> | UserErrorValue>,
  again: (reader: Statements, reference: Found) => Promise<Answer | UserErrorValue | undefined>,
): Promise<Answer | UserErrorValue> {
  const { caller, clock, db, scope } = context;
  const wrong = refuseAct(act, caller, clock.today());
  if (wrong) return wrong;
  const { input, item, meaning = input, along } = act;
  const key = item === undefined ? input.idempotencyKey : `${input.idempotencyKey}${ITEM}${item}`;
  const keyed = { account: caller.id, key, act: act.act, inputHash: inputHash(meaning) };
  const by = { account: caller.id, role: caller.role, actingFor: caller.division };
  const outcome = await db.write(scope, (transaction) =>
    underKey<Answer, Found>(transaction, keyed, {
      async work() {
        const recorded = await work(transaction, by);
        if (!along || isUserError(recorded)) return recorded;
        return (await along(transaction, by, recorded.reference)) ?? recorded;
      },
      again: (reference) => again(transaction, reference),
    }),
  );
  context.published();
  return outcome;
}

/** All that is wrong with an act before anything is read; who may not do it hears that alone. */
function refuseAct(
  { input, may, texts = {}, longest = LONG_TEXT.longest, days = {} }: Act,
  caller: Caller,
  today: PlainDate,
): UserErrorValue | undefined {
  const all = { occurredOn: { day: input.occurredOn, bounds: FACT_DAYS }, ...days };
  const wrong = [refuseKey(input.idempotencyKey), refuseTexts(texts, longest), refuseDays(all, today)];
  return may?.(caller) ?? allInvalid(wrong.filter((mistake) => mistake !== undefined));
}

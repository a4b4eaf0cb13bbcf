import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { RequestContext, Scope, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { given } from '../../ground/domain/free-text';
import { type Reported, refuseReported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import type { MovementKind } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import { type MovementRow, movementByKey, type NewMovement } from '../persistence/journal';
import { uniqueViolation } from '../persistence/unique-violation';
import { NOT_PERMITTED, ONLY_TOWNSHIP } from './movement-messages';

/** What is common to every change of the register by hand. */
export interface HandChange extends Reported {
  kind: MovementKind;
  /** Left out where a change needs none; a blank one is refused. */
  reason?: string | null;
}

/** Who changes it, as rows and the journal keep it. */
export interface ChangedBy
  extends Pick<NewMovement, 'kind' | 'occurredOn' | 'reason' | 'account' | 'role' | 'key'> {
  /** Where the facts come from: the account. */
  source: string;
  on: PlainDate;
}

/** A change that was made, now or under the same key before. */
export interface RegisterChanged {
  movement: MovementRow;
}

/** Whether a caller keeps members of households; village, township, county and the rural office do. */
function keepsMembers(caller: Caller): boolean {
  return recordingLevel(caller) !== undefined;
}

/** Whether a caller moves, splits and merges households: township, county and the rural office do. */
export function movesHouseholds(caller: Caller): boolean {
  return keepsMembers(caller) && caller.role !== 'village';
}

/**
 * Makes one change of the register by hand in one transaction: checked, written into the journal, and told to the
 * departments. The same key again gives what it did the first time and changes nothing.
 */
export async function changeRegister(
  context: RequestContext,
  change: HandChange,
  work: (transaction: Statements, by: ChangedBy) => Promise<MovementRow | UserErrorValue>,
  { scope = context.scope, may = keepsMembers }: { scope?: Scope; may?: (caller: Caller) => boolean } = {},
): Promise<RegisterChanged | UserErrorValue> {
  const { caller, clock, db } = context;
  if (!may(caller)) return may === movesHouseholds ? ONLY_TOWNSHIP : NOT_PERMITTED;
  const { kind, occurredOn, idempotencyKey, reason } = change;
  const wrong = refuseReported(change, clock.today(), { reason });
  if (wrong) return refused(wrong);
  if (reason !== undefined && given(reason) === null) return refused(refusal('reason', 'REQUIRED'));
  const by = {
    kind,
    occurredOn,
    on: occurredOn,
    reason: given(reason),
    account: caller.id,
    role: caller.role,
    key: idempotencyKey,
    source: caller.id,
  };
  const outcome = await db
    .write(scope, async (transaction) => {
      const known = await movementByKey(transaction, by);
      if (known) return known.kind === kind ? known : KEY_IN_USE;
      const made = await work(transaction, by);
      if ('__typename' in made) throw new Refused(made);
      return made;
    })
    .catch(answerOf);
  context.published();
  return '__typename' in outcome ? outcome : { movement: outcome };
}

// A change that is refused half-way leaves nothing behind: the answer rolls the transaction back.
class Refused extends Error {
  constructor(readonly answer: UserErrorValue) {
    super(answer.code);
  }
}

// A change under this key may have gone where the caller no longer sees it.
function answerOf(error: unknown): UserErrorValue {
  if (error instanceof Refused) return error.answer;
  const { constraint } = uniqueViolation(error) ?? {};
  if (constraint === 'household_movement_once') return KEY_IN_USE;
  if (constraint === 'household_code_key') return refused(refusal('code', 'HOUSEHOLD_CODE_IN_USE'));
  throw error;
}

const KEY_IN_USE = refused(refusal('idempotencyKey', 'KEY_IN_USE'));

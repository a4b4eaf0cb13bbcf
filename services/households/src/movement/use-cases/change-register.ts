import type { Caller } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import { type EnteredTexts, type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext, Statements } from '@dixian/service';
import { recordingLevel } from '../../ground/domain/acting-level';
import { given } from '../../ground/domain/free-text';
import { refused } from '../../ground/use-cases/refused';
import type { MovementKind } from '../domain/movement-kinds';
import { refusal } from '../domain/refusals';
import { type MovementBy, type MovementRow, movementById } from '../persistence/journal';
import { uniqueViolation } from '../persistence/unique-violation';
import { NOT_PERMITTED, ONLY_TOWNSHIP } from './movement-messages';

/** What is common to every change of the register by hand. */
export interface HandChange {
  /** The mutation's name. */
  act: string;
  kind: MovementKind;
  input: KeyedInput & { readonly occurredOn: PlainDate; readonly reason?: string | null };
  needsReason?: boolean;
  /** What was written in own words beside the reason. */
  texts?: EnteredTexts;
}

/** Who changes it, as rows and the journal keep it. */
export interface ChangedBy extends MovementBy {
  /** Where the facts come from: the account. */
  source: string;
  on: PlainDate;
}

/** A change that was made, now or under the same key before. */
export interface RegisterChanged {
  movement: MovementRow;
}

/** Why a caller may not keep members of households; village, township, county and the rural office do. */
function keepsMembers(caller: Caller): UserErrorValue | undefined {
  return recordingLevel(caller) === undefined ? NOT_PERMITTED : undefined;
}

/** Why a caller may not move, split and merge households; township, county and the rural office do. */
export function movesHouseholds(caller: Caller): UserErrorValue | undefined {
  return keepsMembers(caller) || caller.role === 'village' ? ONLY_TOWNSHIP : undefined;
}

/**
 * Makes one change of the register by hand in one transaction: checked, written into the journal, and told to the
 * departments. The same key again gives what it did the first time and changes nothing.
 */
export async function changeRegister(
  context: RequestContext,
  { act, kind, input, needsReason = false, texts = {} }: HandChange,
  work: (transaction: Statements, by: ChangedBy) => Promise<MovementRow | UserErrorValue>,
  may = keepsMembers,
): Promise<RegisterChanged | UserErrorValue> {
  const { occurredOn } = input;
  const reason = given(input.reason);
  const outcome = await recordOnce<MovementRow, string>(
    context,
    { act, input, may, texts: { reason, ...texts } },
    async (transaction, { account, role }) => {
      if (needsReason && reason === null) return REASON_NEEDED;
      const by = { kind, occurredOn, reason, account, role, source: account, on: occurredOn };
      const made = await work(transaction, by);
      return '__typename' in made ? made : { answer: made, reference: made.id };
    },
    movementById,
  ).catch(codeTaken);
  return '__typename' in outcome ? outcome : { movement: outcome };
}

// Somebody else may have taken the code since it was looked for.
function codeTaken(error: unknown): UserErrorValue {
  if (uniqueViolation(error)?.constraint !== 'household_code_key') throw error;
  return refused(refusal('code', 'HOUSEHOLD_CODE_IN_USE'));
}

/** The answer where a reason is left out that is needed. */
export const REASON_NEEDED = refused(refusal('reason', 'REQUIRED'));

import type { Caller, Role } from '@dixian/access';
import type { PlainDate } from '@dixian/calendar';
import {
  invalidInput,
  type Message,
  notFound,
  notPermitted,
  type UserErrorValue,
  userError,
} from '@dixian/graph';
import { dutyKinds } from '@dixian/policy';
import { type KeyedInput, recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import type { EntryKind } from '../domain/entry-kinds';
import { type EntryRow, entryById, insertEntry, type NewEntry } from '../persistence/entries';
import {
  type HeldObligation,
  holdObligation,
  type Steered,
  steerObligation,
} from '../persistence/held-obligation';

/** A decision on an obligation as it is entered. */
export interface SteeringInput extends KeyedInput {
  readonly obligationId: string;
  readonly occurredOn: PlainDate;
  readonly reason: string;
}

/** What a decision comes to: what changes, and what its entry tells besides. */
export interface Decided {
  readonly change: Steered;
  readonly told?: Pick<NewEntry, 'dueBefore' | 'dueAfter' | 'levelBefore' | 'levelAfter'>;
}

/** Records a decision of supervision on an open obligation once, with its entry in the history. */
export function steer(
  context: RequestContext,
  { act, kind, input }: { readonly act: string; readonly kind: EntryKind; readonly input: SteeringInput },
  decide: (held: HeldObligation) => Decided | UserErrorValue,
): Promise<EntryRow | UserErrorValue> {
  const { occurredOn, reason } = input;
  return recordOnce<EntryRow, string>(
    context,
    { act, input, texts: { reason }, may: (caller) => (maySteer(caller) ? undefined : WHO_MAY) },
    async (transaction, by) => {
      if (reason.trim() === '') return REASON;
      const held = await holdObligation(transaction, input.obligationId);
      if (!held) return NO_OBLIGATION;
      const wrong = refused(held, occurredOn);
      if (wrong) return wrong;
      const decided = decide(held);
      if ('__typename' in decided) return decided;
      await steerObligation(transaction, held.id, decided.change, context.clock.now());
      const { clauseIds, sector, divisionCode } = held;
      const about = { obligationId: held.id, clauseIds, sector, divisionCode };
      const entry = { ...about, kind, occurredOn, reason: reason.trim(), ...decided.told };
      const written = await insertEntry(transaction, entry, by);
      return { answer: written, reference: written.id };
    },
    entryById,
  );
}

const steeringRoles: ReadonlySet<Role> = new Set<Role>(['county', 'city', 'province']);

function maySteer({ role }: Caller): boolean {
  return steeringRoles.has(role);
}

function refused(
  { kind, beginsOn, endedOn, clauseIds }: HeldObligation,
  on: PlainDate,
): UserErrorValue | undefined {
  if (dutyKinds().get(kind)?.is === 'keeping') return notOpen('KEPT_UP', KEPT_UP, clauseIds);
  if (on < beginsOn) return invalidInput('occurredOn', 'BEFORE_PREVIOUS_STEP', TOO_EARLY);
  return endedOn !== null && endedOn <= on ? notOpen('ENDED', ENDED, clauseIds) : undefined;
}

/** The obligation does not stand as the decision needs it. */
export function notOpen(code: string, message: Message, clauseIds: readonly string[]): UserErrorValue {
  return userError('ObligationStands', code, message, {}, clauseIds);
}

const WHO_MAY = notPermitted({
  zh: '暂停、恢复、免除和转办时限事项由县级及以上督查办理，请联系县级。',
  en: 'Obligations are suspended, resumed, waived and transferred by counties and above; please ask your county.',
});
const NO_OBLIGATION = notFound('obligationId', {
  zh: '没有找到这项时限事项，请核对编号。',
  en: 'There is no such obligation in your division. Please check the id.',
});
const REASON = invalidInput('reason', 'REQUIRED', { zh: '请写明原因。', en: 'Please say why.' });
const TOO_EARLY: Message = {
  zh: '这一天事项还没有起算，请核对日期。',
  en: 'Its clock had not started on that day. Please check it.',
};
const ENDED: Message = {
  zh: '这项事项当日已办结或终止，不能再暂停、免除或转办。',
  en: 'It was done or stopped by that day, so that nothing of it can be suspended, waived or transferred.',
};
const KEPT_UP: Message = {
  zh: '公示须满规定天数，不能暂停、免除或转办。',
  en: 'A posting hangs for the days that are printed; it cannot be suspended, waived or transferred.',
};

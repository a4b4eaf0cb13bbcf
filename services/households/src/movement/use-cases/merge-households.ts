import { addDays, type PlainDate } from '@dixian/calendar';
import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { householdTables } from '../../ground/persistence/household-tables';
import { refused } from '../../ground/use-cases/refused';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { checkDuplicates } from '../../register/persistence/duplicates';
import { holdHouseholds } from '../../register/persistence/hold-household';
import { awaitRegisterTurn } from '../../register/persistence/register-turn';
import { refusal } from '../domain/refusals';
import { holdMembers } from '../persistence/held-members';
import { insertMovement } from '../persistence/journal';
import { mergeRows, standingInBoth } from '../persistence/merge-rows';
import { publishMove } from '../persistence/publish-moves';
import { uniqueViolation } from '../persistence/unique-violation';
import { changeRegister, movesHouseholds, type RegisterChanged } from './change-register';
import { householdConflict } from './movement-messages';
import { numbersOf } from './register-household';
import { rowsFollowed } from './rows-followed';
import { unchanged } from './unchanged-household';

/** Two households that become one. */
export interface ReportedMerger {
  fromId: string;
  intoId: string;
  occurredOn: PlainDate;
  reason: string;
  idempotencyKey: string;
}

/**
 * Merges a household into another (并户): everybody and every row goes over, who stands in both becomes one member, and
 * the emptied household stays readable as merged. Refused where both have an open case or both are monitored, and where one is monitored
 * while the other is being identified: there would be nothing left to identify.
 */
export async function mergeHouseholds(
  law: Law,
  context: RequestContext,
  reported: ReportedMerger,
): Promise<RegisterChanged | UserErrorValue> {
  const { fromId, intoId } = reported;
  return changeRegister(
    context,
    { act: 'mergeHouseholds', kind: 'MERGED', input: reported, needsReason: true },
    async (transaction, by) => {
      if (fromId.toLowerCase() === intoId.toLowerCase()) return refused(refusal('intoId', 'SAME_HOUSEHOLD'));
      await awaitRegisterTurn(transaction);
      const held = await holdHouseholds(transaction, [fromId, intoId]);
      const from = unchanged(held, fromId, { field: 'fromId' });
      if ('__typename' in from) return from;
      const into = unchanged(held, intoId, { field: 'intoId' });
      if ('__typename' in into) return into;
      const both = await standingInBoth(transaction, [from.id, into.id]);
      if (both.cases) return householdConflict('BOTH_HAVE_OPEN_CASE', into.id);
      if (both.monitored) return householdConflict('BOTH_MONITORED', into.id);
      if (both.identified) return householdConflict('MONITORED_AND_OPEN_CASE', into.id);
      const members = await holdMembers(transaction, from.id);
      if (members.some(({ joinedOn }) => joinedOn > by.on))
        return refused(refusal('occurredOn', 'JOINED_LATER'));
      const personIds = members.map(({ personId }) => personId);
      await mergeRows(transaction, { from, into, members, lastDay: addDays(by.on, -1) }, by);
      await checkDuplicates(transaction, numbersOf(personIds), by.on);
      await announceHouseholds(transaction, { changed: 'SELECT unnest($1::uuid[])' }, [[from.id, into.id]]);
      const move = { householdId: from.id, keptBy: into.id, divisionCode: into.divisionCode, leadIds: null };
      await publishMove(transaction, { ...move, movedOn: by.on });
      await rowsFollowed.tell(transaction, law, [into.id]);
      return insertMovement(transaction, by, {
        toHouseholdId: into.id,
        fromHouseholdId: from.id,
        fromCode: from.divisionCode,
        toCode: into.divisionCode,
        personIds,
        divisionCode: into.divisionCode,
      });
    },
    movesHouseholds,
  ).catch((error: unknown) => {
    // What a household has only once, whichever topic keeps it, cannot stand in both.
    const violated = uniqueViolation(error)?.table;
    if (householdTables().some(({ table }) => table === violated))
      return householdConflict('STANDS_IN_BOTH', intoId);
    throw error;
  });
}

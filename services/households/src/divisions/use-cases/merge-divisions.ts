import type { UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { publish, type RequestContext, type Statements } from '@dixian/service';
import { refused } from '../../ground/use-cases/refused';
import { rowsFollowed } from '../../movement/use-cases/rows-followed';
import { announceHouseholds } from '../../register/persistence/announce-households';
import { refuseMerger } from '../domain/decide-division';
import { endVersion } from '../persistence/change-divisions';
import { insertDivisionChange } from '../persistence/journal';
import { holdHouseholdsIn, moveVillage, noteMerger, writeMoves } from '../persistence/merge-village';
import { holdDivision, lastMovedIn } from '../persistence/standing-divisions';
import {
  changeDivision,
  type DivisionChanged,
  type DivisionsBy,
  type NamedDivision,
  noDivision,
} from './change-division';
import { divisionEnded } from './division-ended';

/** A village that goes into another. */
export interface MergedDivision extends NamedDivision {
  readonly intoId: string;
}

/**
 * Merges a village into another of its county (合并): its households with all that is theirs live in the other from that
 * day on, whatever stage their cases are at; days before show them where they were. All of it or nothing is done, and the
 * departments are told of the code first and then of the households.
 */
export function mergeDivisions(
  law: Law,
  context: RequestContext,
  merged: MergedDivision,
): Promise<DivisionChanged | UserErrorValue> {
  return changeDivision(context, { act: 'mergeDivisions', input: merged }, (transaction, by) =>
    merge(transaction, law, merged, { ...by, role: context.caller.role }),
  );
}

async function merge(
  transaction: Statements,
  law: Law,
  { divisionId, intoId, occurredOn: on }: MergedDivision,
  { account, role, within }: DivisionsBy & { role: string },
) {
  const village = await holdDivision(transaction, divisionId, within);
  if (!village) return noDivision();
  const into = divisionId === intoId ? village : await holdDivision(transaction, intoId, within);
  if (!into) return noDivision('intoId');
  const { name, code } = village;
  const households = await holdHouseholdsIn(transaction, code);
  const wrong = refuseMerger(village, into, { on, lastMovedOn: await lastMovedIn(transaction, code) });
  if (wrong) return refused(wrong);

  await moveVillage(transaction, { village, into }, households, on);
  const moved = { from: code, to: into.code, on, account, role };
  const count = await writeMoves(transaction, households, moved);
  await endVersion(transaction, divisionId, on);
  await noteMerger(transaction, divisionId, intoId);
  await divisionEnded.tell(transaction, { divisionId, on });
  await publish(transaction, {
    type: 'division-recoded',
    divisionCode: into.code,
    payload: { divisionId, oldCode: code, newCode: into.code, from: on, mergedInto: intoId },
  });
  await announceHouseholds(transaction, { changed: 'SELECT unnest($1::uuid[])' }, [households]);
  await rowsFollowed.tell(transaction, law, households);
  return insertDivisionChange(transaction, {
    kind: 'MERGED',
    ...{ divisionId, intoId, name, occurredOn: on, households: count, account, divisionCode: into.code },
  });
}

import type { PlainDate } from '@dixian/calendar';
import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { RecordedBy } from '@dixian/recording';
import type { Statements } from '@dixian/service';
import type { RecordingLevel } from '../../ground/domain/acting-level';
import { isCaseRefusal } from '../domain/case-refusal';
import { decideAct } from '../domain/decide-act';
import type { Evidence } from '../domain/evidence';
import type { CaseRow } from '../persistence/cases';
import { refusedAct } from './case-messages';
import { findCase } from './find-case';
import { write } from './record-act';

/** Ends the case that goes on of a household of which nobody is left, by an act of its own. */
export async function closeVanishedCase(
  transaction: Statements,
  law: Law,
  { id: caseId }: CaseRow,
  ending: {
    readonly occurredOn: PlainDate;
    readonly evidence: Evidence['VANISHED'];
    readonly level: RecordingLevel;
  },
  { today, ...by }: RecordedBy & { readonly today: PlainDate },
): Promise<CaseRow | UserErrorValue> {
  const act = { kind: 'VANISHED', lateReason: null, ...ending } as const;
  const found = await findCase(transaction, law, { caseId }, act);
  if (isUserError(found)) return found;
  const decision = decideAct(found.rules, found.acts, act);
  if (isCaseRefusal(decision)) return refusedAct(decision, found.row);
  const written = { ...by, corrects: null, ...decision, today };
  const recorded = await write(transaction, law, found, act, written);
  return isUserError(recorded) ? recorded : recorded.case;
}

import { type Caller, canActFor, isReadOnly, visibleSector } from '@dixian/access';
import { recordingLevel } from '../../ground/domain/acting-level';

/** Roles that read who saw personal data in clear. */
const REVEAL_READERS: readonly Caller['role'][] = ['auditor', 'admin'];

const JUDGED = {
  ADMINISTER: (caller) => canActFor(caller, 'administer'),
  CASEWORK: (caller) => recordingLevel(caller) !== undefined,
  FIND_ANYBODY: (caller) => findsAnybody(caller),
  HAND_OUT_EXTRACT: (caller) => mayHandOutExtracts(caller),
  RECEIVE_LEAD: (caller) => canActFor(caller, 'receive-lead'),
  REVEAL: ({ pii }) => pii,
  SEE_BACKLOG: (caller) => canActFor(caller, 'see-jobs'),
  // Jobs belong to no division: who answers for a part of the country sees what waits there, not the queues.
  SEE_QUEUES: (caller) => canActFor(caller, 'see-jobs') && caller.division === '',
  SEE_REVEALS: (caller) => mayReadReveals(caller),
  VERIFY_LEAD: (caller) => canActFor(caller, 'verify-lead'),
  WRITE: (caller) => !isReadOnly(caller),
} satisfies Record<string, (caller: Caller) => boolean>;

type Right = keyof typeof JUDGED;

const RIGHTS = Object.keys(JUDGED) as Right[];

/** What an account may do, so that a screen knows beforehand. */
export function rightsOf(caller: Caller): Right[] {
  return RIGHTS.filter((right) => JUDGED[right](caller));
}

/** Whether the caller reads the trail of reveals. */
export function mayReadReveals({ role }: Caller): boolean {
  return REVEAL_READERS.includes(role);
}

/** Whether the caller hands out extracts to people, and so sees who looked at one of them. */
export function mayHandOutExtracts(caller: Caller): boolean {
  const level = recordingLevel(caller);
  return mayReadReveals(caller) || level === 'township' || level === 'county';
}

/** Whether the caller finds any household of its division by name; a department finds whom it works for. */
export function findsAnybody(caller: Caller): boolean {
  return visibleSector(caller) === '*';
}

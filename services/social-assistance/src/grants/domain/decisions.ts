import type { Decisions } from '@dixian/policy';
import { gradualExit } from './gradual-exit';
import { highestTier } from './highest-tier';
import { mustEnrol } from './must-enrol';
import { paidInFull } from './paid-in-full';
import { priorityEnrolment } from './priority-enrolment';
import { safetyNetChannel } from './safety-net-channel';
import { socialSecurity } from './social-security';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the room decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'gradual-exit': gradualExit,
  'highest-tier': highestTier,
  'must-enrol': mustEnrol,
  'paid-in-full': paidInFull,
  'priority-enrolment': priorityEnrolment,
  'safety-net-channel': safetyNetChannel,
  'social-security': socialSecurity,
};

import type { Decisions } from '@dixian/policy';
import { gradualExit } from './gradual-exit';
import { pensionSubsidy } from './pension-subsidy';
import { temporaryRelief } from './temporary-relief';

export { reasonTexts } from './reasons';

/** What the department decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'gradual-exit': gradualExit,
  'pension-subsidy': pensionSubsidy,
  'temporary-relief': temporaryRelief,
};

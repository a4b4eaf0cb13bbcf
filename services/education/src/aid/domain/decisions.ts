import type { Decisions } from '@dixian/policy';
import { zeroDropouts } from '../../children/domain/dropouts';
import { educationRelief } from './education-relief';
import { yuLu } from './yu-lu';

export { reasonTexts } from '../../ground/domain/reasons';

/** What the department decides, by the names that policy cases give it. */
export const decisions: Decisions = {
  'yu-lu': yuLu,
  'education-relief': educationRelief,
  'zero-dropouts': zeroDropouts,
};

import type { Rule } from '../domain/rule';
import type { Finding } from './decision';

/** 原则上: what a soft rule finds unmet goes to a person with a reason, it is not refused. */
export function softened<Code extends string>(
  { with: { soft } }: Rule,
  finding: Finding<Code>,
): Finding<Code> {
  return soft === true && finding.result === 'unmet' ? { ...finding, result: 'unclear' } : finding;
}

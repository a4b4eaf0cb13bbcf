import { decisionRefused as refused } from '@dixian/department';
import type { Message, UserErrorValue } from '@dixian/graph';
import { changeText, type Decision, reasonText } from '../domain/reasons';

/** The typed answer to an act that policy stands against: what would have to change, and the whole decision. */
export function decisionRefused(decision: Decision): UserErrorValue {
  return refused(decision, { text: reasonText, change: changeText }, AREAS);
}

// Which of the four a department has to answer for, or to mend (release-guarantees-secure).
const AREAS: ReadonlyMap<string, Message> = new Map([
  ['education', { zh: '义务教育', en: 'education' }],
  ['health', { zh: '基本医疗', en: 'health' }],
  ['housing', { zh: '住房安全', en: 'housing' }],
  ['water', { zh: '饮水安全', en: 'water' }],
]);

import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';

/** What the department's records find, named as its rule is. */
export type ScreeningRule = 'relief-granted' | 'allowance-applied' | 'severe-disability' | 'allowance-ended';

/** Where documents say which records find households: lists by name, and the words of them that turn a rule on. */
const SOURCES: Readonly<Record<ScreeningRule, { lists: readonly string[]; words: readonly string[] }>> = {
  'relief-granted': { lists: ['routine-survey-sources'], words: ['民政临时救助申请'] },
  'allowance-applied': { lists: ['routine-survey-sources'], words: ['低保申请', '特困申请'] },
  'severe-disability': {
    lists: ['warning-sharing-departments', 'lead-pushing-departments'],
    words: ['残联'],
  },
  'allowance-ended': { lists: ['screening-allowance-ended'], words: [] },
};

/** Whether a rule of screening is on in a place: a list of its document names the source, or the county turned it on. */
export function isScreened(set: PolicySet, rule: ScreeningRule, { division, on }: PlaceAndDay): boolean {
  const { lists, words } = SOURCES[rule];
  return lists.some((name) => {
    const list = resolveParameter(set, { name, division, on });
    if (isMissing(list)) return false;
    const named = [list.value].flat().map(String);
    return words.length === 0 || named.some((word) => words.includes(word));
  });
}

/** The views of the policy, in the order of the tabs. */
export const VIEWS = [
  'documents',
  'clauses',
  'inForce',
  'changes',
  'whatIf',
  'draft',
  'versions',
  'places',
] as const;

/** What of the policy stands in the address. */
export interface PolicySearch {
  readonly view?: (typeof VIEWS)[number];
  /** The first of the two days between which one asks what has changed. */
  readonly from?: string;
  /** The place whose rules are shown: the caller's own, or one directly below. */
  readonly place?: string;
  readonly order?: string;
}

export function readPolicySearch(search: Record<string, unknown>): PolicySearch {
  const { view, from, place, order } = search;
  // Digits alone come as a number.
  const code = typeof place === 'number' ? String(place) : place;
  const known = VIEWS.find((each) => each === view);
  return {
    ...(known && { view: known }),
    ...(typeof from === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(from) && { from }),
    ...(typeof code === 'string' && /^\d{2,12}$/.test(code) && { place: code }),
    ...(typeof order === 'string' && { order }),
  };
}

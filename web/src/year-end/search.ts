import type { TransitionItemFilter, TransitionRunFilter } from '../generated/graphql';

/** What of the runs stands in the address. */
export interface RunsSearch {
  readonly state?: string;
  readonly order?: string;
}

/** What of one run stands in the address: whose items, and which of them. */
export interface RunSearch {
  readonly department?: string;
  readonly rule?: string;
  readonly only?: 'undecided' | 'without';
  readonly order?: string;
}

const WORD = /^[A-Z_]+$/;
const NAME = /^[a-z-]+$/;

export function readRunsSearch({ state, order }: Record<string, unknown>): RunsSearch {
  return {
    ...(typeof state === 'string' && WORD.test(state) && { state }),
    ...(typeof order === 'string' && { order }),
  };
}

export function readRunSearch(search: Record<string, unknown>): RunSearch {
  const { department, rule, only, order } = search;
  return {
    ...(typeof department === 'string' && NAME.test(department) && { department }),
    ...(typeof rule === 'string' && NAME.test(rule) && { rule }),
    ...((only === 'undecided' || only === 'without') && { only }),
    ...(typeof order === 'string' && { order }),
  };
}

export function runsFilter({ state }: RunsSearch): TransitionRunFilter {
  return state ? { state: state as NonNullable<TransitionRunFilter['state']> } : {};
}

export function itemFilter({ rule, only }: RunSearch): TransitionItemFilter {
  return {
    ...(rule && { rule }),
    ...(only === 'undecided' && { undecided: true }),
    ...(only === 'without' && { withoutSupport: true }),
  };
}

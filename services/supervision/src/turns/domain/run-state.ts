/** How far a run is. */
export type RunState =
  | 'PREVIEWING'
  | 'PREVIEWED'
  | 'APPROVED'
  | 'APPLYING'
  | 'APPLIED'
  | 'UNDOING'
  | 'UNDONE';

/** A step that somebody takes with a run. */
export type RunStep = 'PLANNED' | 'PREVIEWED' | 'APPROVED' | 'APPLIED' | 'RESUMED' | 'UNDONE';

/** States in which departments work, what they are asked to do, and where the run is when all have. */
export const WORKING = {
  PREVIEWING: { phase: 'PREVIEW', done: 'PREVIEWED' },
  APPLYING: { phase: 'APPLY', done: 'APPLIED' },
  UNDOING: { phase: 'UNDO', done: 'UNDONE' },
} as const;

/** Whether departments work on a run in that state. */
export function isWorking(state: RunState): state is keyof typeof WORKING {
  return state in WORKING;
}

// Where each step begins, and where it leads.
const STEPS: Readonly<
  Record<Exclude<RunStep, 'PLANNED' | 'RESUMED'>, readonly [from: readonly RunState[], to: RunState]>
> = {
  PREVIEWED: [['PREVIEWED', 'APPROVED'], 'PREVIEWING'],
  APPROVED: [['PREVIEWED'], 'APPROVED'],
  APPLIED: [['APPROVED'], 'APPLYING'],
  UNDONE: [['APPLIED'], 'UNDOING'],
};

/**
 * Where a step leads from a state; undefined where it does not begin there. Where a department was stopped its work is sent again,
 * and what is being applied can be undone as it is.
 */
export function stateAfter(
  step: Exclude<RunStep, 'PLANNED'>,
  state: RunState,
  isStopped: boolean,
): RunState | undefined {
  if (step === 'RESUMED') return isStopped && isWorking(state) ? state : undefined;
  if (step === 'UNDONE' && isStopped && state === 'APPLYING') return 'UNDOING';
  const [from, to] = STEPS[step];
  return from.includes(state) ? to : undefined;
}

import type { TransitionRunState } from '../generated/graphql';

const tones: Partial<Record<TransitionRunState, string>> = {
  PREVIEWED: 'soon',
  APPROVED: 'soon',
  APPLIED: 'met',
};

/** How far a run is, in the colours of every state. */
export function RunState({ state, label }: { readonly state: TransitionRunState; readonly label: string }) {
  return <span className={`tag ${tones[state] ?? ''}`}>{label}</span>;
}

/** A step that somebody takes with a version. */
export type ReviewStep = 'SUBMITTED' | 'APPROVED' | 'RETURNED';

/** How far a version is: its last step, before any a draft. */
export function stateOf(reviews: readonly { readonly step: ReviewStep }[]): ReviewStep | 'DRAFT' {
  return reviews.at(-1)?.step ?? 'DRAFT';
}

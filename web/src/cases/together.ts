import type { CaseActKind, ProcedureKind } from '../generated/graphql';

/** The mutations that record one step of several cases at once, as a meeting decides them. */
const bulks: Partial<Record<CaseActKind, string>> = {
  SPECIAL_MEETING: 'holdSpecialMeetings',
  VILLAGE_REVIEW: 'recordVillageReviews',
  POSTING: 'postPublicities',
  TOWNSHIP_REVIEW: 'recordTownshipReviews',
  COUNTY_DECISION: 'recordCountyDecisions',
  ENTRY: 'recordSystemEntries',
  REVERIFICATION: 'recordReverifications',
  APPROVAL: 'approveEliminations',
};

/** The mutation for all of these cases together; undefined where their next steps differ or are taken one by one. */
export function bulkOf(
  cases: readonly { readonly kind: ProcedureKind; readonly nextStep: CaseActKind | null }[],
): string | undefined {
  const [first] = cases;
  const isSame = cases.every(({ kind, nextStep }) => kind === first?.kind && nextStep === first.nextStep);
  if (!first?.nextStep || !isSame) return undefined;
  if (first.nextStep !== 'ANNOUNCEMENT') return bulks[first.nextStep];
  return first.kind === 'ELIMINATION' ? 'announceEliminations' : 'announceIdentifications';
}

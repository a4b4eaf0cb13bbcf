import type { ActKind } from '../../ground/domain/act-kinds';

// What is handed on, or ends a case: 乡镇审核, and nomination and approval of a release.
const HANDS_ON: readonly ActKind[] = [
  'TOWNSHIP_REVIEW',
  'COUNTY_DECISION',
  'ANNOUNCEMENT',
  'ENTRY',
  'NOMINATION',
  'APPROVAL',
  'ELIMINATION_DECISION',
  'RELABELLING',
];

/** Whether the data-quality rules are asked after an act of this kind. */
export function isSubmission(kind: ActKind): boolean {
  return HANDS_ON.includes(kind);
}

export { byPlace, lengthBelow, type Placed, placeNumberSql } from './by-place';
export { type AnsweredCase, answeredOf, mirroredCase, mirrorOfDraft } from './mirror-of-draft';
export { decodePreview, encodePreview, LARGEST_DRAFT_BYTES, type Preview } from './preview-id';
export {
  type Compared,
  comparedByPlace,
  type PreviewSide,
  Previews,
  type TriedDraft,
} from './previews';
export { canonicalValue, isTried, type TriedName } from './tried-parameters';
export { type Draft, draftFen, draftNumber, type WhatIf } from './what-if';
export { decodeWhatIf, encodeWhatIf, isDivisionCode } from './what-if-id';

export { byPlace, lengthBelow, type Placed, placeNumberSql } from './by-place';
export { canonicalValue, isTried, type TriedName } from './tried-parameters';
export { type Draft, draftFen, draftNumber, type WhatIf } from './what-if';
export { decodeWhatIf, encodeWhatIf, isDivisionCode } from './what-if-id';

export { type HeldRows, heldRows } from './held-rows';
export { inputHash } from './input-hash';
export { type BulkItem, itemsOfBulk } from './items-of-bulk';
export { type Act, type Along, type KeyedInput, type RecordedBy, recordOnce } from './record-once';
export { type EnteredTexts, refuseKey, refuseTexts } from './refuse-entered';
export { takeBulkKey } from './take-bulk-key';
export { type KeyedAct, type OnceWork, type Recorded, type Reference, underKey } from './under-key';

export { DOCUMENT_LIMITS, type DocumentLimits } from './limits';
export { textOfDocument } from './text-of-document';
export { UnreadableDocument, type UnreadableDocumentCode } from './unreadable';

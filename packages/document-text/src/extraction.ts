import type { DocumentLimits } from './limits';
import type { UnreadableDocumentCode } from './unreadable';

export type DocumentFormat = 'docx' | 'pdf' | 'txt';

/** What the process that reads is asked for. */
export interface ExtractionRequest {
  readonly format: DocumentFormat;
  readonly limits: DocumentLimits;
}

/** How reading ends, if it is not ended. */
export type ExtractionAnswer = { readonly text: string } | { readonly refused: UnreadableDocumentCode };

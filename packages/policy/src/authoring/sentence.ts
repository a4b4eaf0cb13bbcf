import type { Marker } from './numbering';

/** A piece of a document's text; the end does not belong to it. Counted as JavaScript counts characters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands in the place of a sentence: a sentence, the heading of a section, or the frame of the document (title, number,
 * addressees, signature), which say nothing that could be kept.
 */
export type SentenceForm = 'sentence' | 'heading' | 'frame';

/** One sentence of a document: a span of its text with the id that its numbering gives it. */
export interface Sentence extends Span {
  /** The end of a clause id, after the prefix of the document: `1.2.3a`. */
  readonly number: string;
  /** As printed: 一（二）3. */
  readonly section: string;
  readonly quote: string;
  readonly form: SentenceForm;
}

/** A sentence before its id: the numbers of the sections it stands in, the outermost first. */
export interface Placed extends Span {
  readonly form: SentenceForm;
  readonly section: readonly Marker[];
}

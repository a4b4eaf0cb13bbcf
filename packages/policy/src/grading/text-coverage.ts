import type { Sentence, Span } from '../authoring/sentence';
import { sentencesOf } from '../authoring/sentences-of';
import type { Clause } from '../domain/clause';
import { boundClauses, type FolderParts } from './bound-clauses';
import { spansOf } from './quote-span';

/** How much of a document's text is bound, in characters without blanks; headings and the frame count only where they are bound. */
export interface TextCoverage {
  readonly characters: number;
  /** In clauses that a rule, a value, a limit, a step, a right, a target or a change takes up. */
  readonly bound: number;
  /** In clauses that are marked as nothing to do, with the reason. */
  readonly nothingToDo: number;
  /** In clauses that fit nothing, or that nothing keeps yet. */
  readonly notKept: number;
  /** In no clause, or in one that nobody has decided on. */
  readonly open: number;
  /** What is bound or nothing to do, in whole percent, rounded down. */
  readonly percent: number;
  readonly openSentences: readonly Sentence[];
}

type Decided = 'bound' | 'nothingToDo' | 'notKept' | 'open';
const order: readonly Decided[] = ['bound', 'nothingToDo', 'notKept', 'open'];

/** Lays the clauses of a folder over its text. Where two clauses quote the same words the one that says more counts. */
export function textCoverage(folder: FolderParts): TextCoverage {
  const { text } = folder.document;
  const bound = boundClauses(folder);
  const marks = new Uint8Array(text.length).fill(order.length);
  for (const clause of folder.clauses) {
    const as = order.indexOf(decided(clause, bound));
    for (const span of spansOf(clause, text)) mark(marks, span, as);
  }
  const counts = { bound: 0, nothingToDo: 0, notKept: 0, open: 0 };
  const openSentences: Sentence[] = [];
  let characters = 0;
  for (const sentence of sentencesOf(text)) {
    const found = countIn(text, marks, sentence);
    const counted = sentence.form === 'sentence' || found.bound > 0;
    if (!counted) continue;
    characters += found.all;
    for (const name of order) counts[name] += found[name];
    counts.open += found.none;
    if (found.open + found.none > 0 && isSaid(found)) openSentences.push(sentence);
  }
  const settled = counts.bound + counts.nothingToDo;
  const percent = characters === 0 ? 100 : Math.floor((settled * 100) / characters);
  return { characters, ...counts, percent, openSentences };
}

// Stops, numbers and words such as 其中 between two quotes are no sentence that was passed over.
function isSaid({ none, open, all }: Counts): boolean {
  return open > 0 || none > Math.max(6, all / 2);
}

function decided(clause: Clause, bound: ReadonlySet<string>): Decided {
  if (clause.isOpen) return 'open';
  if (clause.status === 'informative') return 'nothingToDo';
  if (clause.status === 'planned' || clause.status === 'not-kept') return 'notKept';
  return bound.has(clause.id) || clause.status !== 'tracked' ? 'bound' : 'notKept';
}

function mark(marks: Uint8Array, { start, end }: Span, as: number): void {
  for (let at = start; at < end; at += 1) marks[at] = Math.min(marks[at] ?? as, as);
}

type Counts = Record<Decided | 'none' | 'all', number>;

function countIn(text: string, marks: Uint8Array, { start, end }: Span): Counts {
  const counts: Counts = { bound: 0, nothingToDo: 0, notKept: 0, open: 0, none: 0, all: 0 };
  for (let at = start; at < end; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    counts.all += 1;
    counts[order[marks[at] ?? order.length] ?? 'none'] += 1;
  }
  return counts;
}

import { type Marker, markerOf } from './numbering';
import { numbered } from './numbers-of-sentences';
import { linesOf, partsOf, type TextLine } from './parts-of-line';
import type { Placed, Sentence, SentenceForm, Span } from './sentence';
import { trimmed } from './trimmed-span';

// A heading is printed on a line of its own, without a comma and without a full stop; the title of an item before its words.
const HEADING = 40;
const TITLE = /^[^，。；：、\d由应须可按不将]{2,14}。$/;
const CHAPTER = /^第[零一二三四五六七八九十百]{1,5}[章节编]/;

/**
 * The sentences of a document in their order. Numbers at the beginning of a line open sections; a sentence ends with 。！？；
 * outside of brackets and quotation marks. A line that breaks off within a sentence is gone on with in the next one.
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Placed[] = [];
  let section: readonly Marker[] = [];
  let open: Span | undefined;
  const close = (form: SentenceForm = 'sentence') => {
    if (open) found.push({ ...trimmed(text, open), form, section });
    open = undefined;
  };
  const lines = linesOf(text);
  const body = bodyOf(lines);
  lines.forEach((line, index) => {
    if (markerOf(line.words) || CHAPTER.test(line.words)) close();
    if (!open && isFrame(line, index, body)) {
      open = line;
      close('frame');
      return;
    }
    for (const part of partsOf(line)) {
      const own = markerOf(text.slice(part.start, part.end));
      // A number within a line counts only as ①: 3.5 and （1） within a sentence are none.
      const opens = own && (part.start === line.start || own.level === 5) ? own : undefined;
      if (opens) {
        close();
        section = [...section.filter(({ level }) => level < opens.level), opens];
      }
      const begins = part.start + (opens?.length ?? 0);
      if (begins < part.end) open = { start: open?.start ?? begins, end: part.end };
      if (part.ends) close();
      else if (opens && opens.level < 5 && isHeading(line)) close('heading');
    }
    // 各镇人民政府：
    if (section.length === 0 && line.words.endsWith('：')) close('frame');
  });
  close();
  return numbered(withTitles(found, text), text);
}

/** The first numbered line and the last one that is numbered or has a stop: what lies outside is the frame. */
interface Body {
  readonly first: number;
  readonly last: number;
}

function bodyOf(lines: readonly TextLine[]): Body {
  const first = lines.findIndex(({ words }) => markerOf(words) !== undefined);
  const last = lines.findLastIndex(
    ({ words }) => markerOf(words) !== undefined || /[，。；！？：]/.test(words),
  );
  return { first, last };
}

// Lines without a stop before the first section are title and number, those behind the last sentence the signature.
function isFrame({ words }: TextLine, index: number, { first, last }: Body): boolean {
  if (CHAPTER.test(words)) return true;
  if (first < 0 || markerOf(words) || /[，。；！？：]/.test(words)) return false;
  return index < first || index > last;
}

function isHeading({ words }: TextLine): boolean {
  return words.length <= HEADING && !/[，。；：！？,;]/.test(words);
}

// （一）强化政策宣传。针对…: the first short sentence of an item that has more of them is its title.
function withTitles(found: readonly Placed[], text: string): Placed[] {
  return found.map((sentence, index) => {
    const { section, form, start, end } = sentence;
    const isFirst = section.length > 0 && found[index - 1]?.section !== section;
    const isFollowed = found[index + 1]?.section === section && found[index + 1]?.form === 'sentence';
    const isTitle = form === 'sentence' && isFirst && isFollowed && TITLE.test(text.slice(start, end));
    return isTitle ? { ...sentence, form: 'heading' } : sentence;
  });
}

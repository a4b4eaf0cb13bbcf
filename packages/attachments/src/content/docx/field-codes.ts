/** Fields that count or point within the document; others fetch files, run programs or show another day than was stamped. */
const KEPT: ReadonlySet<string> = new Set(
  'PAGE NUMPAGES SECTIONPAGES PAGEREF REF TOC SEQ EQ SYMBOL ='.split(' '),
);

/** Whether the code of a field stays; a field without its code shows what it showed last. */
export function isKeptField(code: string): boolean {
  const [, name = ''] = /^\s*(=|[^\s\\="]+)/.exec(code) ?? [];
  return KEPT.has(name.toUpperCase());
}

interface Field {
  readonly pieces: number[];
  code: string;
  isCode: boolean;
}

/** Takes the codes of fields out of what is written, each of which may stand in several pieces. */
export class FieldCodes {
  private readonly open: Field[] = [];

  /** `written` holds the piece of a code at this place. */
  piece(place: number, text: string): void {
    const field = this.open.at(-1);
    if (!field?.isCode) return;
    field.pieces.push(place);
    field.code += text;
  }

  /** A field begins, shows its result or ends; its code is judged as soon as it is whole. */
  mark(kind: string | undefined, written: string[]): void {
    if (kind === 'begin') this.open.push({ pieces: [], code: '', isCode: true });
    const field = this.open.at(-1);
    if (!field || kind === 'begin') return;
    if (field.isCode) judge(field, written);
    field.isCode = false;
    if (kind === 'end') this.open.pop();
  }

  /** Codes whose field never ends are taken out as well. */
  end(written: string[]): void {
    for (const field of this.open) judge({ ...field, code: '' }, written);
  }
}

function judge({ pieces, code }: Pick<Field, 'pieces' | 'code'>, written: string[]): void {
  if (isKeptField(code)) return;
  for (const place of pieces) written[place] = '';
}

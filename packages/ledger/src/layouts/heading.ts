import { cleanCell } from '../cleaning';
import { isHint, type Unit, unitOf } from '../units/unit';

/** A heading as it is compared, and the unit its bracket names. */
export interface Heading {
  name: string;
  unit: Unit | undefined;
}

const BLANKS = /[\s\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u00ad]/g;
const MARKS = /^[*※★☆]+|[*※★☆:]+$/g;
const BRACKET = /^(.+?)[([【〔]([^()[\]【】〔〕]*(?:\([^()]*\))?[^()[\]【】〔〕]*)[)\]】〕]$/;
const SAME: Readonly<Record<string, string>> = {
  號: '号',
  及: '和',
  '、': '/',
  '・': '·',
  '—': '-',
  '–': '-',
};

/**
 * A heading without what is printed around it: width, blanks, line breaks, `*`; brackets at its end that hold a unit or
 * a hint are taken out and the unit kept. Other brackets stay: 县(市、区).
 */
export function heading(text: string): Heading {
  let name = cleanCell(text).normalize('NFKC').replace(BLANKS, '').replace(MARKS, '');
  let unit: Unit | undefined;
  for (;;) {
    const parts = BRACKET.exec(name);
    if (parts === null) break;
    const [, before = '', inside = ''] = parts;
    const found = unitOf(inside.replace(/^单位:?/, ''));
    if (found === undefined && !isHint(inside)) break;
    unit ??= found;
    name = before.replace(MARKS, '');
  }
  return { name: name.replace(/[號及、・—–]/g, (sign) => SAME[sign] ?? sign), unit };
}

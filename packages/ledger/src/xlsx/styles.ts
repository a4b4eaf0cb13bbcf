import { kindOfFormat, type NumberKind } from '../number-format';
import { readXml } from './xml';

/** Built-in formats that show a day (ECMA-376 18.8.30, with those of Chinese and Japanese Excel). */
const BUILT_IN_DATES = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
] as const;
const BUILT_IN_PERCENT = [9, 10];

function kindOf(formatId: number, custom: ReadonlyMap<number, NumberKind>): NumberKind {
  const own = custom.get(formatId);
  if (own !== undefined) return own;
  if (BUILT_IN_DATES.some(([from, to]) => formatId >= from && formatId <= to)) return 'date';
  return BUILT_IN_PERCENT.includes(formatId) ? 'percent' : 'number';
}

/** Reads the part styles.xml: what numbers mean, by the style number that cells carry. */
export async function readStyles(xml: AsyncIterable<Buffer>): Promise<readonly NumberKind[]> {
  const custom = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellFormats = false;
  await readXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) kinds.push(kindOf(Number(attributes.numFmtId ?? 0), custom));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return kinds;
}

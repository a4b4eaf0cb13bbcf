import type { Placed, Sentence } from './sentence';

const PREAMBLE = '序言';

/**
 * Gives each sentence the number of its section, with a letter where a section has several: 一（二）3 is `1.2.3a`, `1.2.3b`. A
 * heading is `1.0`, what stands before the first section or around it `0.1`, `0.2`.
 */
export function numbered(found: readonly Placed[], text: string): Sentence[] {
  const paths = found.map(pathOf);
  const inAll = new Map<string, number>();
  for (const path of paths) inAll.set(path, (inAll.get(path) ?? 0) + 1);
  const counted = new Map<string, number>();
  return found.map(({ start, end, form, section }, index) => {
    const path = paths[index] ?? '';
    const before = counted.get(path) ?? 0;
    counted.set(path, before + 1);
    const many = (inAll.get(path) ?? 0) > 1;
    return {
      number: path === '0' ? `0.${before + 1}` : `${path}${many ? letterOf(before) : ''}`,
      section: form === 'frame' ? PREAMBLE : section.map(({ printed }) => printed).join('') || PREAMBLE,
      start,
      end,
      quote: text.slice(start, end),
      form,
    };
  });
}

function pathOf({ section, form }: Placed): string {
  if (form === 'frame' || section.length === 0) return '0';
  const path = section.map(({ value }) => value).join('.');
  return form === 'heading' ? `${path}.0` : path;
}

// a to z, then a1 to z1.
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return `${String.fromCharCode(97 + (index % 26))}${round === 0 ? '' : round}`;
}

import fc from 'fast-check';
import sax from 'sax';
import { type Attributes, XmlReader } from './xml';

type Seen = [kind: 'open' | 'text' | 'close', what: string, attributes?: Attributes][];

function add(seen: Seen, text: string): void {
  const last = seen.at(-1);
  if (last?.[0] === 'text') last[1] += text;
  else seen.push(['text', text]);
}

function read(bytes: Buffer, size: number): Seen {
  const seen: Seen = [];
  const reader = new XmlReader({
    open: (name, attributes) => seen.push(['open', name, attributes]),
    text: (text) => add(seen, text),
    close: (name) => seen.push(['close', name]),
  });
  for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size));
  reader.end();
  return seen;
}

function reference(xml: string): Seen {
  const seen: Seen = [];
  const parser = sax.parser(true, {});
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.onopentag = ({ name, attributes }) => seen.push(['open', local(name), attributes as Attributes]);
  parser.ontext = (text) => add(seen, text);
  parser.oncdata = (text) => add(seen, text);
  parser.onclosetag = (name) => seen.push(['close', local(name)]);
  parser.write(xml).close();
  return seen;
}

const word = fc.string({
  unit: fc.constantFrom('a', '<', '>', '&', '"', "'", '户', '𠮷', ' ', ']', '\n'),
  maxLength: 6,
});
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&#60;').replaceAll('"', '&#x22;').replaceAll("'", '&apos;');
const name = fc.constantFrom('c', 'v', 'x:row', 'si');
const attribute = fc.tuple(fc.constantFrom('r', 's', 'r:id'), word, fc.constantFrom('"', "'"));
const attributes = fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key });

const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(tie('inner'), { maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([tag, list, inner, empty, gap]) => {
      const written = list
        .map(([key, value, quote]) => ` ${key}${gap}=${gap}${quote}${escaped(value)}${quote}`)
        .join('');
      return empty ? `<${tag}${written}${gap}/>` : `<${tag}${written}${gap}>${inner.join('')}</${tag}${gap}>`;
    }),
  inner: fc.oneof(
    { maxDepth: 3 },
    word.map(escaped),
    word.map((text) => `<![CDATA[${text.replaceAll(']', '')}]]>`),
    word.map((text) => `<!--${text}-->`),
    tie('element'),
  ),
}));

test('gives the elements, attributes and texts that sax gives, in pieces of any size', () => {
  fc.assert(
    fc.property(element, fc.integer({ min: 1, max: 40 }), (root, size) => {
      const xml = `<?xml version="1.0"?>\n${root}\n`;
      const inside = (seen: Seen) => seen.filter(([kind, text]) => kind !== 'text' || text.trim() !== '');
      expect(inside(read(Buffer.from(xml), size))).toEqual(inside(reference(xml)));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '',
  'text',
  '<a>',
  '<a',
  '<a b="c',
  '<a></b>',
  '</a>',
  '<a>&unknown;</a>',
  '<a>&</a>',
  '<a b=c/>',
  '<a/x>',
  '< a/>',
  '<!DOCTYPE a []><a/>',
  '<a><!-- </a>',
  '<a>&#x110000;</a>',
  `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
])('%j is refused', (xml) => {
  for (const size of [1, 100]) {
    expect(() => read(Buffer.from(xml), size)).toThrow(expect.objectContaining({ code: 'TRUNCATED' }));
  }
});

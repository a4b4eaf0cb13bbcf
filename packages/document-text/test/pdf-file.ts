import { deflateSync } from 'node:zlib';

/** A .pdf that prints lines of text, a page for each list of lines; glyphs are told by a table, as programs write Chinese. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const letters = [...new Set(pages.flat().join(''))];
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0');
  const table = letters.map((letter) => `<${code(letter)}> <${utf16(letter)}>`);
  const contents = pages.map((lines) => {
    const shown = lines.map((line) => `<${[...line].map(code).join('')}> Tj 0 -20 Td`);
    return stream(Buffer.from(`BT /F1 12 Tf 50 800 Td ${shown.join(' ')} ET`));
  });
  const first = 7;
  const pageNumbers = pages.map((_, index) => first + index * 2);
  return pdfWith([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
    stream(
      Buffer.from(
        `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${table.length} beginbfchar\n${table.join('\n')}\nendbfchar endcmap end end`,
      ),
    ),
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
      content,
    ]),
  ]);
}

/** A .pdf of objects, the first of which is its root. */
export function pdfWith(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

/** A packed stream. */
export function stream(content: Buffer): Buffer {
  const packed = deflateSync(content);
  const head = Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`);
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}

function utf16(letter: string): string {
  return Buffer.from(letter, 'utf16le').swap16().toString('hex');
}

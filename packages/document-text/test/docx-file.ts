import { ZipFile } from 'yazl';

export interface Paragraph {
  readonly text: string;
  /** Level of an ordered list whose numbers Word counts itself. */
  readonly listed?: number;
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A .docx of paragraphs. */
export function docxOf(paragraphs: readonly Paragraph[]): Promise<Buffer> {
  const body = paragraphs.map(({ text, listed }) => {
    const list =
      listed === undefined
        ? ''
        : `<w:pPr><w:numPr><w:ilvl w:val="${listed}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
    return `<w:p>${list}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  });
  return docxWith(`<w:document ${NAMESPACE}><w:body>${body.join('')}</w:body></w:document>`);
}

/** A .docx whose main part is as given. */
export function docxWith(document: string | Buffer): Promise<Buffer> {
  const levels = [0, 1, 2, 3].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`);
  const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r2" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': numbering,
    'word/document.xml': document,
  });
}

/** A zip file. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

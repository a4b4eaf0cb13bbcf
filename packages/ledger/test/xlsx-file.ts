import { writeZip, type ZipPart } from './zip-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What goes into a test workbook; each sheet is the XML inside `sheetData`, in pieces. */
export interface TestWorkbook {
  sheets: { rows: Iterable<string>; hidden?: boolean; name?: string; merged?: readonly string[] }[];
  /** The XML of the `si` elements. */
  strings?: Iterable<string>;
  /** Custom number formats; cell style n + 1 has the n-th. */
  formats?: string[];
  date1904?: boolean;
  claimedSheetBytes?: number;
}

function* wrapped(before: string, inner: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* inner;
  yield after;
}

function relations(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const elements = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`;
}

function afterRows(merged: readonly string[]): string {
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `</sheetData>${merged.length === 0 ? '' : `<mergeCells>${cells}</mergeCells>`}</worksheet>`;
}

/** Writes an .xlsx with just the parts a reader needs. */
export async function writeXlsx(path: string, workbook: TestWorkbook): Promise<void> {
  const { sheets, strings, formats = [], date1904 = false, claimedSheetBytes } = workbook;
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code}"/>`).join('');
  const xfs = formats.map((_, i) => `<xf numFmtId="${170 + i}"/>`).join('');
  const listed = sheets.map(
    ({ hidden, name }, i) =>
      `<sheet name="${name ?? `s${i}`}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${i}"/>`,
  );
  const parts: ZipPart[] = [
    { name: '_rels/.rels', content: [relations([['r1', 'officeDocument', 'xl/workbook.xml']])] },
    {
      name: 'xl/workbook.xml',
      content: [
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/>`,
        `<sheets>${listed.join('')}</sheets></workbook>`,
      ],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        relations([
          ...sheets.map((_, i) => [`r${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
          ['rs', 'styles', '/xl/styles.xml'],
          ...(strings ? [['rt', 'sharedStrings', 'sharedStrings.xml'] as const] : []),
        ]),
      ],
    },
    {
      name: 'xl/styles.xml',
      content: [
        `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>`,
        `<cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
      ],
    },
    ...sheets.map(({ rows, merged = [] }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: wrapped(`<worksheet xmlns="${MAIN}"><sheetData>`, rows, afterRows(merged)),
      claimedBytes: claimedSheetBytes,
    })),
  ];
  if (strings)
    parts.push({
      name: 'xl/sharedStrings.xml',
      content: wrapped(`<sst xmlns="${MAIN}">`, strings, '</sst>'),
    });
  await writeZip(path, parts);
}

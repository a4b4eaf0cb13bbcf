import { nameIn, type PdfDictionary } from './value';

/** What programs write of themselves, of places and of times, and what a file does instead of being looked at. */
const KEYS: ReadonlySet<string> = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'SpiderInfo', 'Thumb'],
  ...['VP', 'Measure', 'LGIDict', 'GPTS'],
  ...['OpenAction', 'AA', 'JavaScript', 'JS', 'XFA', 'Perms'],
  ...['EmbeddedFiles', 'EF', 'AF', 'Collection'],
]);

const ACTIONS: ReadonlySet<string> = new Set(
  'JavaScript Launch SubmitForm ImportData URI GoToR GoToE GoTo3DView Rendition Movie Sound RichMediaExecute'.split(
    ' ',
  ),
);

const ANNOTATIONS: ReadonlySet<string> = new Set('FileAttachment RichMedia Screen Movie Sound 3D'.split(' '));

/** Whether an entry of any dictionary is left out. */
export function isUnwantedKey(key: string): boolean {
  return KEYS.has(key);
}

/** Whether a dictionary is left out as a whole: an action that leads out of the page, or a file within the file. */
export function isUnwanted(dictionary: PdfDictionary): boolean {
  return (
    ACTIONS.has(nameIn(dictionary, 'S') ?? '') ||
    ANNOTATIONS.has(nameIn(dictionary, 'Subtype') ?? '') ||
    nameIn(dictionary, 'Type') === 'Metadata'
  );
}

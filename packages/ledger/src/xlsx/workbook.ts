import { posix } from 'node:path';
import type { LedgerLimits } from '../limits';
import type { NumberKind } from '../number-format';
import { LedgerUnreadable } from '../unreadable';
import type { Archive } from './archive';
import { readStyles } from './styles';
import { readXml } from './xml';

/** The parts of a workbook that matter for reading, by their names in the archive. */
export interface Workbook {
  /** Its sheets in their order. */
  sheets: readonly { name: string; isHidden: boolean; part: string }[];
  sharedStringsPart: string | undefined;
  numberKinds: readonly NumberKind[];
  /** Days count from 1904 rather than 1900 (old Excel for Mac). */
  from1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  part: string;
}

/** Finds a workbook's parts. Throws NOT_A_SPREADSHEET for any other zip file. */
export async function readWorkbook(archive: Archive, limits: LedgerLimits): Promise<Workbook> {
  const root = await readRelations(archive, '', limits);
  const part = root.find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml';
  if (!archive.has(part)) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  const relations = await readRelations(archive, part, limits);
  const partOf = (kind: string) => relations.find(({ type }) => type.endsWith(kind))?.part;
  const listed: { id: string; name: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await readXml(archive.read(part, limits.smallPartBytes), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      const { sheets: max } = limits;
      if (listed.length >= max) throw new LedgerUnreadable('TOO_MANY_SHEETS', { max });
      if (id !== undefined) listed.push({ id, name: attributes.name ?? '', isHidden });
    },
  });
  const sheets = listed.flatMap(({ id, name, isHidden }) => {
    const relation = relations.find((one) => one.id === id && one.type.endsWith('/worksheet'));
    return relation !== undefined && archive.has(relation.part)
      ? [{ name, isHidden, part: relation.part }]
      : [];
  });
  // A binary workbook (.xlsb) is a zip with a workbook as well, but without sheets in XML.
  if (sheets.length === 0) throw new LedgerUnreadable('NOT_A_SPREADSHEET');
  const styles = partOf('/styles');
  const numberKinds =
    styles !== undefined && archive.has(styles)
      ? await readStyles(archive.read(styles, limits.smallPartBytes))
      : [];
  const strings = partOf('/sharedStrings');
  const sharedStringsPart = strings !== undefined && archive.has(strings) ? strings : undefined;
  return { sheets, sharedStringsPart, numberKinds, from1904 };
}

/** The relations of a part ('' for the archive itself) with their targets as names in the archive. */
async function readRelations(archive: Archive, part: string, limits: LedgerLimits): Promise<Relation[]> {
  const folder = part === '' ? '' : posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(name)) return relations;
  await readXml(archive.read(name, limits.smallPartBytes), {
    open: (element, { Id = '', Type = '', Target = '' }) => {
      if (element !== 'Relationship') return;
      relations.push({ id: Id, type: Type, part: posix.resolve('/', folder, Target).slice(1) });
    },
  });
  return relations;
}

import { CFB } from '@e965/xlsx';

interface Stream {
  name: string;
  content: Buffer;
}

/** A compound file ([MS-CFB]) with these streams at its root. */
export function writeCompound(streams: readonly Stream[]): Buffer {
  const file = CFB.utils.cfb_new();
  for (const { name, content } of streams) CFB.utils.cfb_add(file, `/${name}`, content);
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** The workbook that lies in an old .xls. */
export function workbookStream(xls: Buffer): Buffer {
  return Buffer.from(CFB.find(CFB.read(xls, { type: 'buffer' }), '/Workbook')?.content ?? []);
}

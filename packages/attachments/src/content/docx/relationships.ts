import { posix } from 'node:path';
import { ContentRefused } from '../refused';
import { RELATIONS } from './rewritten-part';
import { escaped, readXml } from './xml';
import type { ZipParts } from './zip-parts';

/** What a part leads to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, where it is one of the format's own; else empty. */
  readonly type: string;
  /** Name of the part, or undefined for what lies outside the file. */
  readonly part: string | undefined;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

// Led to by nothing in the text, and about programs and people rather than what is printed.
const LEFT_OUT =
  /\/(?:fontTable|webSettings|customXml|glossaryDocument|people|stylesWithEffects|printerSettings|attachedTemplate|comments\w*|core-properties|extended-properties|custom-properties|thumbnail)$/;

/** What a part leads to, in its order, without what is left out. Throws ContentRefused. */
export function relationshipsOf(parts: ZipParts, of: string): Relationship[] {
  const { dir, base } = posix.parse(of);
  const file = posix.join(dir, '_rels', `${base}.rels`);
  if (!parts.has(file)) return [];
  const found: Relationship[] = [];
  readXml(parts.read(file), {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || LEFT_OUT.test(type)) return;
      const own = type.startsWith(`${RELATIONS}/`) ? type.slice(RELATIONS.length + 1) : '';
      found.push({ id, type: own, part: mode === 'External' ? undefined : partAt(dir, target) });
    },
  });
  if (new Set(found.map(({ id }) => id)).size < found.length) throw new ContentRefused('DAMAGED');
  return found;
}

/** A part of relationships as it is kept; what lies outside leads nowhere. */
export function writtenRelationships(
  relationships: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string | undefined;
  }[],
): Buffer {
  const lines = relationships.map(({ id, type, target }) => {
    const to = target === undefined ? 'Target="about:blank" TargetMode="External"' : `Target="/${target}"`;
    return `<Relationship Id="${escaped(id)}" Type="${RELATIONS}/${type}" ${to}/>`;
  });
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`,
  );
}

function partAt(directory: string, target: string): string {
  return target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(directory, target);
}

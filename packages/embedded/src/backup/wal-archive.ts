import { join } from 'node:path';

/** Name in the data folder of the link to where the write-ahead log is kept; nothing is kept where there is none. */
const LINK = 'wal-archive';

/** Where the link of a data folder lies. */
export function archiveLink(folder: string): string {
  return join(folder, LINK);
}

/**
 * What PostgreSQL runs for each segment it has filled. Written aside, on disk before it has its name, and never over another
 * of the same name: two installations that share an archive by mistake stop instead of destroying it.
 */
export function archiveCommand(folder: string): string {
  const link = quoted(archiveLink(folder));
  const kept = `${link}/%f.gz`;
  const same = `gzip -dc < ${kept} | cmp -s - "%p"`;
  const aside = `${link}/%f.part`;
  const keep = `gzip -1 < "%p" > ${aside} && sync ${aside} && mv ${aside} ${kept}`;
  return `if [ ! -L ${link} ]; then :; elif [ -e ${kept} ]; then ${same}; else ${keep}; fi`;
}

/** What PostgreSQL runs for each segment it wants back: out of the archive, or of a cluster that still lies there. */
export function restoreCommand(archive: string, earlierData?: string): string {
  const from = `${quoted(archive)}/%f.gz`;
  const fetch = `if [ -e ${from} ]; then gzip -dc < ${from} > "%p"; `;
  if (!earlierData) return `${fetch}else false; fi`;
  return `${fetch}else cp ${quoted(join(earlierData, 'pg_wal'))}/%f "%p" 2>/dev/null; fi`;
}

// For the shell, and for PostgreSQL, which replaces what stands after a percent sign.
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`;
}

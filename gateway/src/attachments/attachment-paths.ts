const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FILE = new RegExp(`^/attachments/([a-z][a-z-]{0,40})/(${UUID})(?:/parts/(\\d{1,4}))?$`);

/** Where a file is at its service: the subgraph, and path with query there. */
export interface AtService {
  readonly subgraph: string | undefined;
  readonly target: string;
}

/** Whether a path is one of files that are attached. */
export function isAttachment(pathname: string): boolean {
  return pathname === '/attachments' || FILE.test(pathname);
}

/** What a request for a file asks of which service; undefined where it asks nothing that there is. */
export function atService(
  method: string | undefined,
  { pathname, searchParams }: URL,
  ownerOf: (mutation: string) => string | undefined,
): AtService | undefined {
  if (pathname === '/attachments') {
    if (method !== 'POST') return undefined;
    const begin = { file: searchParams.get('file') ?? '', bytes: searchParams.get('bytes') ?? '' };
    return {
      subgraph: ownerOf(searchParams.get('for') ?? ''),
      target: `/attachments?${new URLSearchParams(begin)}`,
    };
  }
  const [, subgraph, id = '', part] = FILE.exec(pathname) ?? [];
  if (method === 'GET') return part === undefined ? { subgraph, target: `/attachments?id=${id}` } : undefined;
  if (method !== 'POST') return undefined;
  if (part !== undefined) return { subgraph, target: `/attachments/part?id=${id}&part=${part}` };
  const sha256 = searchParams.get('sha256');
  const hash = sha256 === null ? '' : `&${new URLSearchParams({ sha256 })}`;
  return { subgraph, target: `/attachments/whole?id=${id}${hash}` };
}

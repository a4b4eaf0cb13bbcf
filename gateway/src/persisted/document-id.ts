/** What a request names its document by, and the parameters that Apollo Server reads instead. */
type Parameters = Readonly<Record<string, unknown>>;

const BY_HASH = /^sha256:([0-9a-f]{64})$/i;

/**
 * Takes `documentId` of GraphQL over HTTP's persisted documents (`sha256:` and the hash of the text) as what Apollo's clients call a
 * persisted query. A request that names its document in another way, or brings its text as well, is passed on as it is.
 */
export function withDocumentId<Given>(given: Given): Given | Parameters {
  if (!isParameters(given) || given.query !== undefined || typeof given.documentId !== 'string') return given;
  const hash = BY_HASH.exec(given.documentId)?.[1]?.toLowerCase();
  if (hash === undefined) return given;
  const { documentId: _, extensions, ...rest } = given;
  const persistedQuery = { version: 1, sha256Hash: hash };
  return { ...rest, extensions: { ...(isParameters(extensions) ? extensions : {}), persistedQuery } };
}

/** The same for the search part of an address. */
export function searchWithDocumentId(search: string): string {
  const given = new URLSearchParams(search);
  const documentId = given.get('documentId');
  if (documentId === null || given.has('query')) return search;
  const hash = BY_HASH.exec(documentId)?.[1]?.toLowerCase();
  if (hash === undefined) return search;
  given.delete('documentId');
  given.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }));
  return `?${given}`;
}

function isParameters(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

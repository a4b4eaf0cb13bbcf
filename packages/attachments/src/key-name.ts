/** What the key of a file is sealed for: it opens for that file alone. */
export function keyName(fileId: string): string {
  return `key of ${fileId}`;
}

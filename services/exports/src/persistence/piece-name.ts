/** What a piece of a file is sealed for: it opens at its place in its file and nowhere else. */
export function pieceName(exportId: string, position: number | string): string {
  return `export ${exportId} ${position}`;
}

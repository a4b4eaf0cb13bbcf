/** What a piece of an upload is sealed for: it opens at its place in its upload and nowhere else. */
export function chunkName(uploadId: string, position: number | string): string {
  return `upload ${uploadId} ${position}`;
}

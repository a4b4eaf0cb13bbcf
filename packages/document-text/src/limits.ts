/** What a document may be at most, and what reading it may take: a policy has some pages, not a library of them. */
export interface DocumentLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Unpacked bytes of a .docx. */
  readonly unpackedBytes: number;
  /** Files inside a .docx. */
  readonly parts: number;
  readonly pages: number;
  /** Characters of the text that comes out. */
  readonly characters: number;
  /** Memory of the process that reads, its heap and all it holds. */
  readonly heapMegabytes: number;
  readonly residentMegabytes: number;
  readonly seconds: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  fileBytes: 20 * 1024 ** 2,
  unpackedBytes: 64 * 1024 ** 2,
  parts: 2_000,
  pages: 500,
  characters: 1_000_000,
  heapMegabytes: 512,
  residentMegabytes: 1_536,
  seconds: 60,
};

export type UnreadableDocumentCode =
  | 'NOT_A_DOCUMENT'
  | 'DAMAGED'
  | 'PASSWORD'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'NO_TEXT'
  | 'NOT_UTF8';

const sentences: Readonly<Record<UnreadableDocumentCode, { readonly zh: string; readonly en: string }>> = {
  NOT_A_DOCUMENT: {
    zh: '只能读取 .docx、带文字的 .pdf 和 .txt 文件。',
    en: 'Only .docx, .pdf with text and .txt files can be read.',
  },
  DAMAGED: {
    zh: '文件已损坏或不完整，请重新导出后再试。',
    en: 'The file is damaged or not whole; export it again.',
  },
  PASSWORD: {
    zh: '文件设有密码，请取消密码后再试。',
    en: 'The file is locked by a password; take it off first.',
  },
  TOO_LARGE: {
    zh: '文件过大，超出一份政策文件应有的篇幅。',
    en: 'The file is larger than a policy document is.',
  },
  TOO_SLOW: {
    zh: '读取文件用时过长，已停止。',
    en: 'Reading the file took too long and was stopped.',
  },
  NO_TEXT: {
    zh: '文件里没有文字，可能是扫描件；请上传带文字的版本。',
    en: 'The file holds no text and may be a scan; take the version with text.',
  },
  NOT_UTF8: {
    zh: '文本文件不是 UTF-8 或 GB18030 编码。',
    en: 'The text file is neither UTF-8 nor GB18030.',
  },
};

/** Thrown where the text of a document cannot be had; says why in both languages. */
export class UnreadableDocument extends Error {
  readonly said: { readonly zh: string; readonly en: string };

  constructor(readonly code: UnreadableDocumentCode) {
    super(sentences[code].en);
    this.name = 'UnreadableDocument';
    this.said = sentences[code];
  }
}

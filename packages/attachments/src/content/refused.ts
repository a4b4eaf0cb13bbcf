import { type UploadRefusal, UploadRefused } from '@dixian/service';

const CONTENTS = {
  NO_PICTURE: {
    status: 415,
    zh: '只收照片、扫描件（JPG、PNG）和 PDF，请另存为这几种格式后重新上传。',
    en: 'Photos, scans (JPG, PNG) and PDF are taken. Please save the file as one of these.',
  },
  NO_DOCUMENT: {
    status: 415,
    zh: '只收照片、扫描件（JPG、PNG）、PDF 和 Word 文档（.docx），请另存为这几种格式后重新上传。',
    en: 'Photos, scans (JPG, PNG), PDF and Word documents (.docx) are taken. Please save the file as one of these.',
  },
  OLD_OR_LOCKED: {
    status: 415,
    zh: '文件是旧版 .doc，或者设有密码；请取消密码，另存为 .docx 或 PDF 后重新上传。',
    en: 'The file is an old .doc or protected by a password. Please take the password off and save it as .docx or PDF.',
  },
  REVISIONS: {
    status: 422,
    zh: '文档里还有修订或批注，请接受全部修订、删除批注后重新上传。',
    en: 'The document still holds revisions or comments. Please accept the revisions and delete the comments.',
  },
  NOT_PLAIN: {
    status: 422,
    zh: '文档里有宏、图表、控件、嵌入的文件，或者 JPG、PNG 以外的图片，请另存为 PDF 后重新上传。',
    en: 'The document holds macros, charts, controls, embedded files, or pictures other than JPG and PNG. Please save it as PDF.',
  },
  TOO_MUCH_INSIDE: {
    status: 422,
    zh: '文档展开后太大，请压缩图片或另存为 PDF 后重新上传。',
    en: 'The document unpacks to too much. Please compress its pictures or save it as PDF.',
  },
  DAMAGED: {
    status: 422,
    zh: '文件不完整或已损坏，请重新拍照、扫描或导出后再上传。',
    en: 'The file is incomplete or damaged. Please take, scan or export it again.',
  },
  ENCRYPTED: {
    status: 422,
    zh: 'PDF 设有密码或限制，请取消后重新上传。',
    en: 'The PDF is protected by a password. Please take it off and upload it again.',
  },
  TOO_MANY_PIXELS: {
    status: 422,
    zh: '图片尺寸太大，请缩小后重新上传。',
    en: 'The picture has too many pixels. Please make it smaller.',
  },
} as const satisfies Readonly<Record<string, UploadRefusal>>;

/** Why a content is not taken. */
export type ContentProblem = keyof typeof CONTENTS;

/** A content is not taken; its sender is told why. */
export class ContentRefused extends UploadRefused {
  constructor(readonly problem: ContentProblem) {
    super(problem, CONTENTS[problem]);
  }
}

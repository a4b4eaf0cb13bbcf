import { type UploadRefusal, UploadRefused } from '@dixian/service';

const CONTENTS = {
  NO_PICTURE: {
    status: 415,
    zh: '只收照片、扫描件（JPG、PNG）和 PDF，请另存为这几种格式后重新上传。',
    en: 'Photos, scans (JPG, PNG) and PDF are taken. Please save the file as one of these.',
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

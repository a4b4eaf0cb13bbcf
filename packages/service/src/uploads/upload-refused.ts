import type { Language, Message } from '@dixian/graph';

/** What is told of a file that is not taken, and with which status. */
export interface UploadRefusal extends Message {
  readonly status: number;
}

const RENAME = '文件名太长或含有控制字符，请改名后重新上传。';

const GENERAL = {
  FILE_NAME_MISSING: {
    status: 400,
    zh: '没有可用的文件名，请改名后重新上传。',
    en: 'There is no name of a file. Please rename it and upload it again.',
  },
  TOO_LONG: { status: 400, zh: RENAME, en: 'The name of the file is too long. Please rename it.' },
  UNREADABLE_CHARACTERS: {
    status: 400,
    zh: RENAME,
    en: 'The name of the file holds control characters. Please rename it.',
  },
  UPLOADS_BUSY: {
    status: 429,
    zh: '正在上传的文件太多，请等前面的文件传完后再上传。',
    en: 'Too many files are being uploaded. Please wait until those before are through.',
  },
  UPLOAD_TOO_SLOW: {
    status: 408,
    zh: '上传时间太长，已停止；请检查网络，或把文件分小后再上传。',
    en: 'The upload took too long and was stopped. Please check the line, or upload smaller files.',
  },
} as const satisfies Readonly<Record<string, UploadRefusal>>;

/** An upload ends here, for a reason its sender is told. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  private readonly told: UploadRefusal;

  /** What any upload may be refused for is known; a reason of one kind of file alone comes with its words. */
  constructor(code: keyof typeof GENERAL);
  constructor(code: string, told: UploadRefusal);
  constructor(
    readonly code: string,
    told?: UploadRefusal,
  ) {
    super(code);
    this.told = told ?? GENERAL[code as keyof typeof GENERAL];
  }

  get status(): number {
    return this.told.status;
  }

  sentence(language: Language): string {
    return this.told[language];
  }
}

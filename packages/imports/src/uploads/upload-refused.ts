import type { Language, Message } from '@dixian/graph';

/** Why an upload is not taken, or not to its end. */
export type UploadRefusalCode =
  | 'FILE_NAME_MISSING'
  | 'TOO_LONG'
  | 'UNREADABLE_CHARACTERS'
  | 'NOT_PERMITTED'
  | 'LEDGER_NOT_OURS'
  | 'UPLOADS_BUSY'
  | 'UPLOAD_TOO_SLOW'
  | 'UPLOAD_QUOTA';

const RENAME = '文件名太长或含有控制字符，请改名后重新上传。';

const REFUSALS: Readonly<Record<UploadRefusalCode, Message & { status: number }>> = {
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
  NOT_PERMITTED: { status: 403, zh: '您的角色不能导入这份台账。', en: 'Your role may not load this ledger.' },
  LEDGER_NOT_OURS: {
    status: 400,
    zh: '该业务没有这种台账，请核对台账种类。',
    en: 'No such ledger is kept here. Please check the kind of ledger.',
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
  UPLOAD_QUOTA: {
    status: 413,
    zh: '已上传而未导入完的文件太多，请先导入前面的文件，或稍后再上传。',
    en: 'Too much is uploaded and not loaded yet. Please load the files before first, or try again later.',
  },
};

/** An upload ends here, for a reason its sender is told. */
export class UploadRefused extends Error {
  override readonly name = 'UploadRefused';

  /** `told` is said instead of the general sentence where more is known. */
  constructor(
    readonly code: UploadRefusalCode,
    private readonly told?: Message,
  ) {
    super(code);
  }

  get status(): number {
    return REFUSALS[this.code].status;
  }

  sentence(language: Language): string {
    return (this.told ?? REFUSALS[this.code])[language];
  }
}

import type { UploadRefusal } from '@dixian/service';

/** Why a ledger's file is not taken, beyond what holds for any upload. */
export const NOT_LOADED_HERE = {
  NOT_PERMITTED: { status: 403, zh: '您的角色不能导入这份台账。', en: 'Your role may not load this ledger.' },
  LEDGER_NOT_OURS: {
    status: 400,
    zh: '该业务没有这种台账，请核对台账种类。',
    en: 'No such ledger is kept here. Please check the kind of ledger.',
  },
  UPLOAD_QUOTA: {
    status: 413,
    zh: '已上传而未导入完的文件太多，请先导入前面的文件，或稍后再上传。',
    en: 'Too much is uploaded and not loaded yet. Please load the files before first, or try again later.',
  },
} as const satisfies Readonly<Record<string, UploadRefusal>>;

import type { Language } from '../language';

export type UploadRefusalCode =
  | 'UPLOAD_HEADERS_MISSING'
  | 'LEDGER_UNKNOWN'
  | 'FILE_NAME_MISSING'
  | 'UPLOAD_TOO_LARGE'
  | 'IMPORT_UNKNOWN'
  | 'ATTACHMENT_UNKNOWN'
  | 'ATTACHMENTS_NOT_TAKEN'
  | 'QUOTA_USED_UP'
  | 'SUBGRAPH_UNAVAILABLE';

interface Refusal {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

const refusals: Readonly<Record<UploadRefusalCode, Refusal>> = {
  UPLOAD_HEADERS_MISSING: {
    status: 415,
    zh: '上传须带请求头 content-type: application/octet-stream 和 x-dixian-upload: 1。',
    en: 'An upload needs the headers content-type: application/octet-stream and x-dixian-upload: 1.',
  },
  LEDGER_UNKNOWN: {
    status: 404,
    zh: '没有这种台账。请检查 ledger 参数。',
    en: 'There is no such ledger. Please check the parameter "ledger".',
  },
  FILE_NAME_MISSING: {
    status: 400,
    zh: '请在 file 参数里写明文件名（最多 200 个字符）。',
    en: 'Please name the file in the parameter "file" (up to 200 characters).',
  },
  UPLOAD_TOO_LARGE: {
    status: 413,
    zh: '文件太大。请分成几个文件上传。',
    en: 'The file is too large. Please upload it in several files.',
  },
  IMPORT_UNKNOWN: {
    status: 404,
    zh: '您的辖区内没有这次导入，或者没有可下载的文件。',
    en: 'There is no such import in your division, or no such file of it.',
  },
  ATTACHMENT_UNKNOWN: {
    status: 404,
    zh: '没有这个附件，或者已过期；请重新上传。',
    en: 'There is no such attachment, or it has expired. Please upload it again.',
  },
  ATTACHMENTS_NOT_TAKEN: {
    status: 404,
    zh: '这项办理不收附件。请检查 for 参数。',
    en: 'This is not a mutation that takes files. Please check the parameter "for".',
  },
  QUOTA_USED_UP: {
    status: 429,
    zh: '这段时间的文件已太多，请稍后再试。',
    en: 'There were too many files in this time. Please try again later.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    zh: '接收文件的部门服务暂时没有应答，请稍后再试。',
    en: 'The department that takes this file is not answering at the moment. Please try again later.',
  },
};

/** Status and body of an upload that is not taken. */
export function uploadRefusal(
  code: UploadRefusalCode,
  language: Language,
  detail: Readonly<Record<string, string | number>> = {},
) {
  const { status, [language]: message } = refusals[code];
  return { status, body: { errors: [{ message, extensions: { code, ...detail } }] } };
}

import { type UploadRefusal, UploadRefused } from '@dixian/service';

/** Why an attachment is not received, beyond what holds for any upload and what is said of its content. */
const NOT_RECEIVED = {
  NOT_PERMITTED: {
    status: 403,
    zh: '您的账号只能查看，不能上传附件。',
    en: 'Your account may look only and cannot upload attachments.',
  },
  ATTACHMENT_TOO_LARGE: {
    status: 413,
    zh: '附件太大，请压缩后重新上传。',
    en: 'The attachment is too large. Please make it smaller.',
  },
  ATTACHMENT_QUOTA: {
    status: 413,
    zh: '已上传而未提交的附件太多，请先提交前面的办理，或稍后再上传。',
    en: 'Too much is uploaded and not attached to anything yet. Please submit that first, or try again later.',
  },
  ATTACHMENT_UNKNOWN: {
    status: 404,
    zh: '没有这个附件，或者已过期；请重新上传。',
    en: 'There is no such attachment, or it has expired. Please upload it again.',
  },
  PART_WRONG: {
    status: 400,
    zh: '附件的这一段不对，请从这一段起重新上传。',
    en: 'This part of the attachment is not the one expected. Please go on from this part.',
  },
  PARTS_MISSING: {
    status: 409,
    zh: '附件还没有传完，请继续上传缺少的部分。',
    en: 'The attachment is not complete. Please send the missing parts.',
  },
  HASH_DIFFERS: {
    status: 422,
    zh: '附件在传输中有误，请重新上传。',
    en: 'The attachment was changed on its way. Please upload it again.',
  },
  ATTACHMENT_GONE: {
    status: 410,
    zh: '附件已按期删除或已撤回。',
    en: 'The attachment was deleted by rule or taken back.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    zh: '附件存储暂时没有应答，请稍后再试。',
    en: 'The store of attachments is not answering. Please try again later.',
  },
} as const satisfies Readonly<Record<string, UploadRefusal>>;

/** The error that ends a request about an attachment, for a reason its sender is told. */
export function refused(code: keyof typeof NOT_RECEIVED): UploadRefused {
  return new UploadRefused(code, NOT_RECEIVED[code]);
}

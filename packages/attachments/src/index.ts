export { attaching } from './attaching';
export type { MediaType } from './content/cleaned';
export {
  type AttachmentSubject,
  attach,
  type HeldAttachment,
  holdAttachments,
} from './keeping/attach';
export { attachmentsOf, type ShownAttachment } from './keeping/attachments-of';
export {
  type AttachmentTakenBack,
  type TakeBackAttachmentInput,
  takeBackAttachment,
} from './keeping/take-back';
export { attachmentMigrations } from './migrations/attachment-migrations';
export { type AttachmentSettings, attachmentMistakes, attachmentSettings } from './settings';
export { attachment, attachmentDownload, attachmentPiece } from './tables';

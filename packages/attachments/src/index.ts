export { type AttachingEnvironment, attaching } from './attaching';
export type { MediaType } from './content/cleaned';
export { type AttachFilesInput, attachFiles } from './filing/attach-files';
export { type FiledRecord, filedRecord, type WithFiles } from './filing/filed-record';
export { filesOf, filing } from './filing/filing';
export {
  type AttachmentSubject,
  attach,
  type HeldAttachment,
  holdAttachments,
} from './keeping/attach';
export { attachmentKeeping } from './keeping/attachment-keeping';
export { attachmentsOf, attachmentsOfHousehold, type ShownAttachment } from './keeping/attachments-of';
export {
  type AttachmentTakenBack,
  type TakeBackAttachmentInput,
  takeBackAttachment,
} from './keeping/take-back';
export { attachmentMigrations } from './migrations/attachment-migrations';
export {
  type AttachmentSettings,
  attachmentMistakes,
  attachmentSettings,
  type FilingEnvironment,
  filingEnvironment,
} from './settings';
export { attachment, attachmentDownload, attachmentPiece } from './tables';

import type { ExportRecordRow, ExportRow } from '../persistence/exports';

export type ExportMapper = ExportRow;
export type ExportRecordMapper = ExportRecordRow;

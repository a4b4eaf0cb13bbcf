import type { EntryRow, FileRow } from './persistence/files';
import type { WorkshopRow } from './persistence/workshops';

export type EmploymentFileMapper = FileRow;
export type FileEntryMapper = EntryRow;
export type WorkshopMapper = WorkshopRow;

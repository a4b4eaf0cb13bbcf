import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** The national export whose records were kept. */
export interface KeptExport {
  readonly exportedOn: PlainDate;
  readonly source: string;
}

/**
 * What a national export says of the times of monitoring was kept. Until the transaction ends `import_stated` has the open
 * periods that it calls eliminated, and whether that ended them.
 */
export const nationalRecordKept = reaction<[transaction: Statements, kept: KeptExport]>();

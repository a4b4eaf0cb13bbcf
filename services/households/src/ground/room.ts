import type { LedgerImport } from '@dixian/imports';
import type { BlindIndex, FieldCipher } from '@dixian/personal-data';
import type { Law } from '@dixian/policy';
import type {
  CountTarget,
  EventHandler,
  IndexKeys,
  Metric,
  Resolvers,
  Route,
  ServiceParts,
} from '@dixian/service';
import type { TransitionRule } from '@dixian/transition';
import type { Previews } from '@dixian/what-if';
import type { MigrationInterface } from 'typeorm';
import type { PublicLimits } from './domain/public-limits';
import type { RevealBounds } from './domain/reveal-bounds';
import type { RoomTable } from './persistence/household-tables';

/** What the rooms of the service are furnished from. */
export interface House {
  readonly parts: Pick<ServiceParts, 'jobs' | 'workerDb' | 'clock' | 'published'>;
  readonly law: Law;
  /** Drafts of documents that are tried. */
  readonly previews: Previews;
  /** Where policies lie, with a county's own table of divisions beside them. */
  readonly policyDirectories: readonly string[];
  readonly cipher: FieldCipher;
  readonly index: BlindIndex;
  /** Under all keys that departments may have theirs by, while one is replaced. */
  readonly indexesMet: readonly BlindIndex[];
  /** Where the index key is about to be replaced. */
  readonly renewal: IndexKeys | undefined;
  /** Ages in full years at which a labelled household is reviewed. */
  readonly reviewAges: readonly number[];
  readonly publicLimits: PublicLimits;
  /** How much of what is masked an account may see. */
  readonly revealBounds: RevealBounds;
}

/** What a room adds to the service once it is furnished. */
export interface Furnished {
  readonly resolvers?: Resolvers;
  readonly handlers?: readonly EventHandler[];
  readonly ledgers?: readonly LedgerImport<unknown>[];
  readonly routes?: readonly Route[];
  readonly targets?: ReadonlyMap<string, CountTarget>;
  /** What its data goes through at the end of a day, in the order in which it is done. */
  readonly transitions?: readonly TransitionRule[];
  /** Figures for who runs the service. */
  readonly metrics?: () => Promise<readonly Metric[]>;
}

/** A room: all of one topic. It imports rooms on lower floors only; what it hears of lower ones it registers for. */
export interface Room {
  /** Its tables, each with how its rows follow their household. */
  readonly tables: readonly RoomTable[];
  readonly migrations?: readonly (new () => MigrationInterface)[];
  /** Its listeners to what happens in lower rooms. */
  readonly reactions?: readonly (() => void)[];
  /** Registers its jobs, and gives what it adds. */
  furnish(house: House): Furnished | Promise<Furnished>;
}

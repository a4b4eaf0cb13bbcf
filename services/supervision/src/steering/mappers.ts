import type { EntryRow } from './persistence/entries';

export type ObligationEntryMapper = EntryRow;
export type ObligationSteeredMapper = { readonly entry: EntryRow };

import type {
  CatalogueEntry,
  DraftFiles,
  GradedFolder,
  PolicyFinding,
  Suggestion,
  TouchedEntry,
} from '@dixian/policy';

export type CatalogueEntryMapper = CatalogueEntry;
export type ClauseSuggestionMapper = Suggestion;
export type PolicyFindingMapper = PolicyFinding;
export type TouchedBindingMapper = TouchedEntry;
export type DraftedPolicyMapper = GradedFolder & {
  __typename?: 'DraftedPolicy';
  readonly draft: DraftFiles;
  readonly touched: readonly TouchedEntry[];
};

import type { CatalogueKind } from '@dixian/policy';
import type { FindingGrade, CatalogueKind as ToldKind } from '../../ground/generated';

const kinds: Readonly<Record<CatalogueKind, ToldKind>> = {
  evidence: 'EVIDENCE',
  parameter: 'PARAMETER',
  right: 'RIGHT',
  rule: 'RULE',
  target: 'TARGET',
  'time-limit': 'TIME_LIMIT',
  transition: 'TRANSITION',
  unit: 'UNIT',
};

const filed = new Map(Object.entries(kinds).map(([kind, told]) => [told, kind as CatalogueKind]));

/** A kind as the graph writes it. */
export function toldKind(kind: CatalogueKind): ToldKind {
  return kinds[kind];
}

/** A kind as the catalogue has it. */
export function catalogueKind(told: ToldKind): CatalogueKind {
  return filed.get(told) ?? 'rule';
}

export const grades = {
  error: 'ERROR',
  warning: 'WARNING',
  'not-kept': 'NOT_KEPT',
} as const satisfies Record<string, FindingGrade>;

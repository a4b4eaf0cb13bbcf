import type { PlainDate } from '@dixian/calendar';
import {
  entitlementsInForce,
  isMissing,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  typeLimit,
} from '@dixian/policy';
import { given } from '../../ground/domain/free-text';
import type { MonitoringCategory } from '../../ground/domain/monitoring-words';
import type { Refusal } from '../../ground/domain/refusal';
import { type HelpSector, helpSectors } from './help-sectors';
import { isListed, type MeasureFamily } from './measure-families';
import { refusal } from './refusals';

/** A measure as somebody plans it. */
export interface ReportedMeasure {
  readonly family: MeasureFamily;
  readonly name: string;
  readonly content?: string | null;
  readonly responsibleUnit: string;
  readonly sector?: HelpSector | null;
  readonly personId?: string | null;
  readonly plannedFrom: PlainDate;
  readonly plannedUntil: PlainDate;
}

/** What is wrong with a measure by itself: a text that is missing, or an end before its start. */
export function refuseMeasure(measure: ReportedMeasure, field: string): Refusal | undefined {
  const { name, responsibleUnit, plannedFrom, plannedUntil } = measure;
  if (!given(name)) return refusal(`${field}.name`, 'REQUIRED');
  if (!given(responsibleUnit)) return refusal(`${field}.responsibleUnit`, 'REQUIRED');
  if (plannedUntil < plannedFrom) return refusal(`${field}.plannedUntil`, 'END_BEFORE_START');
  return undefined;
}

/** What stands against the family of a measure: a list of its place that does not have it. */
export function refuseFamily(
  policies: PolicySet,
  at: PlaceAndDay,
  { family }: ReportedMeasure,
  field: string,
): Refusal | undefined {
  const list = resolveParameter(policies, { ...at, name: 'measure-families' });
  if (isMissing(list) || !Array.isArray(list.value) || isListed(family, list.value)) return undefined;
  return refusal(`${field}.family`, 'FAMILY_NOT_LISTED', [list.clause]);
}

/** What stands against a measure for a household of that category: the right it is called by is reserved to others. */
export function refuseType(
  policies: PolicySet,
  at: PlaceAndDay,
  { name }: Pick<ReportedMeasure, 'name'>,
  { field, category }: { readonly field: string; readonly category: MonitoringCategory | null },
): Refusal | undefined {
  if (category === null) return undefined;
  const called = entitlementsInForce(policies, at).filter((right) => right.name === name.trim());
  const clauses = called.flatMap((right) => typeLimit(policies, at, right, category) ?? []);
  return clauses.length > 0 ? refusal(`${field}.name`, 'TYPE_LIMIT', clauses) : undefined;
}

/** A measure with its texts without blanks around them. */
export function cleanMeasure({ content, sector, personId, ...measure }: ReportedMeasure) {
  return {
    ...measure,
    name: measure.name.trim(),
    responsibleUnit: measure.responsibleUnit.trim(),
    content: given(content),
    sector: sector ? helpSectors[sector] : null,
    personId: personId ?? null,
  };
}

/** The same of the measures of a plan, each under its place among them. */
export function refuseMeasures(measures: readonly ReportedMeasure[]): Refusal | undefined {
  for (const [index, measure] of measures.entries()) {
    const wrong = refuseMeasure(measure, `measures.${index}`);
    if (wrong) return wrong;
  }
  return undefined;
}

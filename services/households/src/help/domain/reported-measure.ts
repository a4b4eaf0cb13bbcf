import type { PlainDate } from '@dixian/calendar';
import { isMissing, type PlaceAndDay, type PolicySet, resolveParameter } from '@dixian/policy';
import { given } from '../../ground/domain/free-text';
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

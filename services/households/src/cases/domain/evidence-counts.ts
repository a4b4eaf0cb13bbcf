import {
  type ActShowing,
  type EvidenceName,
  evidenceCatalogue,
  isEvidenceName,
  type ProcedureStep,
} from '@dixian/policy';
import type { ActKind, PlannedKind } from '../../ground/domain/act-kinds';
import { conditionsMet } from './elimination/conditions-met';
import type { Evidence, EvidenceOf } from './evidence';

interface Counter<Kind extends ActKind> {
  readonly kind: Kind;
  count(evidence: Evidence[Kind], step: ProcedureStep): number;
}

function shownBy<Kind extends PlannedKind>(kind: Kind, count: Counter<Kind>['count']): Counter<Kind> {
  return { kind, count };
}

const one = (shown: unknown): number => (shown ? 1 : 0);

/** How much of each evidence of the catalogue an act shows; a name that is forgotten, or shown by another act, does not compile. */
const counters = {
  application: shownBy('APPLICATION', ({ form, applicant }) => one(form && applicant)),
  'home-check-done': shownBy('HOME_CHECK', (factors) => one(Object.values(factors).some(Boolean))),
  'factors-recorded': shownBy('HOME_CHECK', (factors) => Object.values(factors).filter(Boolean).length),
  'review-record': shownBy('VILLAGE_REVIEW', ({ votesPresent }) => one(votesPresent)),
  posting: shownBy('POSTING', ({ place, text, photoReference, photos = [] }) =>
    one(place && text && (photoReference || photos.length > 0)),
  ),
  'organisers-present': shownBy(
    'VILLAGE_SELECTION',
    ({ organisersPresent }, { actors }) => actors.filter((actor) => organisersPresent.includes(actor)).length,
  ),
  'signing-offices': shownBy('TOWNSHIP_REVIEW', ({ signingOffices }) => signingOffices.length),
  'checker-signature': shownBy('TOWNSHIP_REVIEW', ({ checkers }) => checkers.length),
  'comparison-result': shownBy('COUNTY_DECISION', ({ comparisons }) => comparisons.length),
  'written-notice': shownBy('COUNTY_DECISION', ({ writtenNotice }) => one(writtenNotice)),
  announcement: shownBy('ANNOUNCEMENT', ({ place, text }) => one(place && text)),
  entry: shownBy('ENTRY', ({ systemReference }) => one(systemReference)),
  nomination: shownBy('NOMINATION', () => 1),
  'conditions-met': shownBy('NOMINATION', ({ grounds }) => (grounds ? conditionsMet(grounds) : 0)),
  'township-signature': shownBy('REVERIFICATION', ({ townshipSignature }) => one(townshipSignature)),
  'village-signature': shownBy('REVERIFICATION', ({ villageSignature }) => one(villageSignature)),
  approval: shownBy('APPROVAL', ({ opinion }) => one(opinion)),
  setback: shownBy('SETBACK_CONFIRMATION', ({ setback, statement }) => one(setback && statement)),
  reason: shownBy('RELABELLING', ({ reason }) => one(reason)),
} as const satisfies { [Name in EvidenceName]: Counter<ActShowing<Name>> };

/** The kind of act that shows the evidence of that name; throws for evidence that no act can show. */
export function kindShowing(name: string): PlannedKind {
  if (!isEvidenceName(name))
    throw new Error(`No act shows the evidence “${name}” that a procedure asks for.`);
  return counters[name].kind;
}

/** What the evidence of that name is in English; a document prints it in its own words. */
export function evidenceTitle(name: string): string {
  return isEvidenceName(name) ? evidenceCatalogue[name].title.en : name;
}

/** How much of the evidence of that name an act shows. */
export function countEvidence(name: string, { kind, evidence }: EvidenceOf, step: ProcedureStep): number {
  if (!isEvidenceName(name)) return 0;
  const counter = counters[name] as Counter<ActKind>;
  return counter.kind === kind ? counter.count(evidence as never, step) : 0;
}

import {
  type ActShowing,
  actShowing,
  type EvidenceName,
  evidenceCatalogue,
  isEvidenceName,
  type ProcedureKind,
  type ProcedureStep,
} from '@dixian/policy';
import type { PlannedKind } from '../../ground/domain/act-kinds';
import { conditionsMet } from './elimination/conditions-met';
import type { Evidence, EvidenceOf } from './evidence';

type Count<Kind extends PlannedKind> = (evidence: Evidence[Kind], step: ProcedureStep) => number;
type CountersOf<Act> = { readonly [Kind in Act & PlannedKind]: Count<Kind> };
type Counters = { readonly [Name in EvidenceName]: CountersOf<ActShowing<Name>> };

const one = (shown: unknown): number => (shown ? 1 : 0);

/** How much of each evidence of the catalogue an act shows; a name that is forgotten, or shown by another act, does not compile. */
const counters: Counters = {
  application: { APPLICATION: ({ form, applicant }) => one(form && applicant) },
  'home-check-done': { HOME_CHECK: (factors) => one(Object.values(factors).some(Boolean)) },
  'factors-recorded': { HOME_CHECK: (factors) => Object.values(factors).filter(Boolean).length },
  'review-record': { VILLAGE_REVIEW: ({ votesPresent }) => one(votesPresent) },
  posting: {
    POSTING: ({ place, text, photoReference, photos = [] }) =>
      one(place && text && (photoReference || photos.length > 0)),
  },
  'organisers-present': {
    VILLAGE_SELECTION: ({ organisersPresent }, { actors }) =>
      actors.filter((actor) => organisersPresent.includes(actor)).length,
  },
  'signing-offices': { TOWNSHIP_REVIEW: ({ signingOffices }) => signingOffices.length },
  'checker-signature': { TOWNSHIP_REVIEW: ({ checkers }) => checkers.length },
  'comparison-result': { COUNTY_DECISION: ({ comparisons }) => comparisons.length },
  'written-notice': { COUNTY_DECISION: ({ writtenNotice }) => one(writtenNotice) },
  announcement: { ANNOUNCEMENT: ({ place, text }) => one(place && text) },
  entry: { ENTRY: ({ systemReference }) => one(systemReference) },
  nomination: { NOMINATION: () => 1 },
  'conditions-met': { NOMINATION: ({ grounds }) => (grounds ? conditionsMet(grounds) : 0) },
  'township-signature': { REVERIFICATION: ({ townshipSignature }) => one(townshipSignature) },
  'village-signature': { REVERIFICATION: ({ villageSignature }) => one(villageSignature) },
  approval: { APPROVAL: ({ opinion }) => one(opinion), COUNTY_DECISION: ({ opinion }) => one(opinion) },
  setback: { SETBACK_CONFIRMATION: ({ setback, statement }) => one(setback && statement) },
  reason: { RELABELLING: ({ reason }) => one(reason) },
};

/** The kind of act that shows the evidence of that name in such a procedure: where none of its own does, a record. */
export function kindShowing(name: string, kind: ProcedureKind): PlannedKind {
  return (isEvidenceName(name) && actShowing(name, kind)) || 'RECORD';
}

/** What the evidence of that name is in English; a document prints it in its own words. */
export function evidenceTitle(name: string): string {
  return isEvidenceName(name) ? evidenceCatalogue[name].title.en : name;
}

/** How much of the evidence of that name an act shows: of a record its files, or once its words. */
export function countEvidence(name: string, act: EvidenceOf, step: ProcedureStep): number {
  if (act.kind === 'RECORD') {
    const { text, files } = act.evidence;
    return Math.max(one(text), files.length);
  }
  if (!isEvidenceName(name)) return 0;
  const counter = (
    counters[name] as Partial<Record<string, (evidence: never, step: ProcedureStep) => number>>
  )[act.kind];
  return counter ? counter(act.evidence as never, step) : 0;
}

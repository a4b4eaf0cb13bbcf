import type { Place } from '../places';

/** The answer that an extract is laid out from; what parts ask beside it stands under the name of its field. */
export interface ExtractData {
  readonly person: PersonOfExtract | null;
}

export interface PersonOfExtract {
  readonly id: string;
  readonly name: string;
  readonly sex: string | null;
  readonly birthOn: string | null;
  readonly ethnicity: string | null;
  readonly education: string | null;
  readonly labourCapacity: string | null;
  readonly certificateNumber: string | null;
  readonly phone: string | null;
  readonly reveals: {
    readonly totalCount: number | null;
    readonly edges: readonly { readonly node: Look }[];
  } | null;
  readonly households: readonly HouseholdOfExtract[];
}

interface Look {
  readonly role: string;
  readonly field: string;
  readonly purpose: string;
  readonly revealedAt: string;
  readonly division: { readonly name: string } | null;
}

export interface HouseholdOfExtract {
  readonly id: string;
  readonly code: string;
  readonly householdType: string | null;
  readonly source: string;
  readonly division: Place;
  readonly members: readonly { readonly relation: string; readonly person: { readonly name: string } }[];
  readonly correctionRequests: readonly Request[] | null;
  readonly authorisationLetters: readonly Letter[] | null;
}

interface Request {
  readonly askedOn: string;
  readonly kind: string;
  readonly statement: string;
  readonly person: { readonly id: string } | null;
  readonly answer: { readonly outcome: string; readonly statement: string } | null;
}

interface Letter {
  readonly signedOn: string;
  readonly purposes: readonly string[];
  readonly validUntil: string | null;
  readonly withdrawnOn: string | null;
  readonly persons: readonly { readonly id: string }[];
}

/** Who looked at the person. */
export const LOOKS = `reveals(first: 100) { totalCount edges { node { role field purpose revealedAt division { name } } } }`;

/** What was asked and allowed of the household's data. */
export const RIGHTS = `correctionRequests { askedOn kind statement person { id } answer { outcome statement } }
  authorisationLetters { signedOn purposes validUntil withdrawnOn persons { id } }`;

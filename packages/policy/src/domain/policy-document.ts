import type { PlainDate } from '@dixian/calendar';

/** The days something holds; both ends belong to it, `to: null` means that no end is stated. */
export interface Window {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export type Level = 'nation' | 'province' | 'prefecture' | 'county' | 'township' | 'village';

/** A policy of `levels` prevails over this document when it was issued later; `clause` says so. */
export interface Yield {
  readonly levels: readonly Level[];
  readonly issued: 'later';
  readonly clause: string;
}

export interface DocumentLink {
  readonly document: string;
  readonly clause: string;
}

export interface PolicyDocument {
  readonly id: string;
  readonly clausePrefix: string;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly issuedOn: PlainDate | null;
  readonly issuedBetween?: { readonly from: PlainDate; readonly to: PlainDate; readonly basis: string };
  /** The supplement that tells an issue day the document does not print. */
  readonly issuedOnSuppliedBy?: string;
  readonly note?: string;
  readonly place: { readonly code: string; readonly name: string };
  readonly effective: Window & { readonly basis: string };
  readonly forwards: readonly DocumentLink[];
  readonly details: readonly DocumentLink[];
  readonly yieldsTo: readonly Yield[];
  /** Lower levels may detail, not weaken; `clause` says so. */
  readonly notWeakenedBelow?: { readonly clause: string };
  readonly basedOn: readonly { readonly title: string; readonly number?: string; readonly clause?: string }[];
  /** The full text as it was given. */
  readonly text: string;
}

/** How often something may be done, and in which window. */
export interface PublicLimit {
  readonly count: number;
  readonly seconds: number;
}

/** How often the public operations may be used. */
export interface PublicLimits {
  readonly perAddress: PublicLimit;
  readonly perCertificate: PublicLimit;
  readonly perCounty: PublicLimit;
  readonly statusPerAddress: PublicLimit;
}

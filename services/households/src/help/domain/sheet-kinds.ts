/** Explainer sheets (明白纸): how to apply goes to every household, how one is helped to the monitored ones. */
export const sheetKinds = { APPLICATION: '申报政策明白纸', ASSISTANCE: '帮扶政策明白纸' } as const;

export type SheetKind = keyof typeof sheetKinds;

/** How many households may be named at once. */
export const MOST_HOUSEHOLDS = 200;

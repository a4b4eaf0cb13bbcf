import type { sharedTexts } from './texts/shared-texts';

/** The codes that every department knows. */
export type SharedCode = keyof typeof sharedTexts;

import { createContext, useContext } from 'react';

/** The mutation that a form sends: files that are chosen in it are sent for it. */
export const MutationOfForm = createContext('');

export function useMutationOfForm(): string {
  return useContext(MutationOfForm);
}

const PICTURES_AND_PDF = 'image/jpeg,image/png,application/pdf';
const TAKE_DOCUMENTS: ReadonlySet<string> = new Set(['draftPolicy', 'submitPolicy', 'reviewPolicy']);

/** What a browser lets somebody choose for a mutation; what is taken in the end its content tells. */
export function chosenFor(mutation: string): string {
  return TAKE_DOCUMENTS.has(mutation) ? `${PICTURES_AND_PDF},.docx` : PICTURES_AND_PDF;
}

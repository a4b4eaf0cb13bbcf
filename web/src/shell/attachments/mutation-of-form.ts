import { createContext, useContext } from 'react';

/** The mutation that a form sends: files that are chosen in it are sent for it. */
export const MutationOfForm = createContext('');

export function useMutationOfForm(): string {
  return useContext(MutationOfForm);
}

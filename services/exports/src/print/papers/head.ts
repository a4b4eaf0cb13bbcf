/** The head of a household as papers ask for it: the name alone. */
export type Head = { readonly name: string } | null;

export const HEAD = `head { name }`;

/** Name of the head; room to write where the register has none. */
export function headName(head: Head): string {
  return head?.name ?? '　　　';
}

/** How a reason reads, and what would change it; both in both languages. */
export type ReasonText = Words & (Change | { readonly change?: never; readonly changeEn?: never });

interface Words {
  readonly zh: string;
  readonly en: string;
}

interface Change {
  readonly change: string;
  readonly changeEn: string;
}

const BRACKETED = /[（(]([^（()）]*\p{Script=Han}[^（()）]*)[）)]/u;
const BEGINNING = /^[A-Za-z0-9]*\p{Script=Han}[\p{Script=Han}A-Za-z0-9、]*/u;
// What follows the term within its brackets explains it.
const TERM = /^[^,，;；]*/u;

/**
 * The official term by which a description calls its field: what it begins with, as `月核定金额, yuan.`, or what stands
 * in brackets, as `Household code (户编号).` Undefined where it has none.
 */
export function officialTerm(description: string | null | undefined): string | undefined {
  const text = description?.trim() ?? '';
  const found = BEGINNING.exec(text)?.[0] ?? TERM.exec(BRACKETED.exec(text)?.[1] ?? '')?.[0];
  return found?.trim() || undefined;
}

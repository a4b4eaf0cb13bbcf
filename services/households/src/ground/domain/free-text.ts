/** A text without blanks around it; null where nothing is left. */
export function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

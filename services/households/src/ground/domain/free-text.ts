/** A name on one line: a break inside it is a remain of copying. Between letters it stands for a blank. */
export function oneLine(text: string): string {
  return text.replace(/([A-Za-z.])\s*[\r\n]+\s*(?=[A-Za-z])/g, '$1 ').replace(/\s*[\r\n]+\s*/g, '');
}

/** A text without blanks around it; null where nothing is left. */
export function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

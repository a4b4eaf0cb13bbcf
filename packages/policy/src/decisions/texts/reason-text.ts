/** How a reason reads, and in Chinese what would change it. */
export interface ReasonText {
  readonly zh: string;
  readonly en: string;
  readonly change?: string;
}

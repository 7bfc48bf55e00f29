/** A law's printed name. */
export interface LawName {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly weight: number;
  /** Letters alone: "FSMA": a number may follow without its word. */
  readonly bare: boolean;
}

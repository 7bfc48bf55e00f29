/** Given names and family name, parted by a bar: "Erika|de Wet". */
export type Person = string;

interface Known {
  readonly id: string;
}
export interface UsCase extends Known {
  readonly kind: 'case';
  readonly court: 'us';
  readonly name: string;
  /** The official reporter first, then parallel ones: volume, reporter, first page. */
  readonly cites: readonly (readonly [volume: number, reporter: string, page: number])[];
  /** What stands before the year in brackets; empty for the Supreme Court. */
  readonly bracket: string;
  readonly year: number;
  readonly short: string;
}
export interface TribunalCase extends Known {
  readonly kind: 'case';
  readonly court: 'icc' | 'icty' | 'ictr' | 'scsl';
  readonly accused: string;
  readonly fullName: string;
  readonly docket: string;
  readonly decision: string;
  readonly chamber: string;
  readonly date: string;
  readonly short: string;
}
export interface IcjCase extends Known {
  readonly kind: 'case';
  readonly court: 'icj';
  readonly name: string;
  /** Abbreviated and whole, null for advisory opinions. */
  readonly parties: readonly [short: string, long: string] | null;
  readonly phase: string;
  readonly page: number;
  readonly date: string;
  readonly short: string;
}
export interface UkCase extends Known {
  readonly kind: 'case';
  readonly court: 'uk';
  readonly name: string;
  readonly neutral: string | null;
  readonly report: string;
  readonly bracket: string;
  readonly year: number;
  readonly short: string;
}
/** European Court of Human Rights (application), Court of Justice (case number), Human Rights Committee (communication). */
export interface NumberedCase extends Known {
  readonly kind: 'case';
  readonly court: 'echr' | 'cjeu' | 'hrc';
  readonly name: string;
  readonly number: string;
  readonly date: string;
  /** EHRR, ECR; null where none. */
  readonly report: string | null;
  /** ECLI or UN symbol. */
  readonly symbol: string | null;
  readonly short: string;
}
export type CaseWork = UsCase | TribunalCase | IcjCase | UkCase | NumberedCase;

export interface ResolutionWork extends Known {
  readonly kind: 'resolution';
  readonly organ: 'SC' | 'GA' | 'HRC' | 'ASP';
  readonly number: string;
  readonly symbol: string;
  readonly date: string;
  readonly title: string | null;
}
export interface TreatyWork extends Known {
  readonly kind: 'treaty';
  readonly name: string;
  readonly short: string;
  readonly date: string;
  readonly inForce: string;
  /** United Nations Treaty Series. */
  readonly volume: number;
  readonly page: number;
  readonly registration: number;
  readonly articles: number;
}
export type LegislationWork = Known & { readonly kind: 'legislation' } & (
    | {
        readonly system: 'usc';
        readonly title: number;
        readonly code: 'U.S.C.' | 'C.F.R.';
        readonly section: string;
        readonly year: number | null;
      }
    | { readonly system: 'uk'; readonly name: string; readonly year: number; readonly sections: number }
    | {
        readonly system: 'eu';
        readonly name: string;
        readonly number: string;
        readonly date: string;
        readonly journal: string;
        readonly short: string;
        readonly articles: number;
      }
    | {
        readonly system: 'order';
        readonly number: string;
        readonly register: readonly [volume: number, page: string];
        readonly date: string;
      }
  );
export interface Journal {
  readonly blue: string;
  readonly full: string;
  readonly acronym: string;
}
export interface ArticleWork extends Known {
  readonly kind: 'article';
  readonly authors: readonly Person[];
  readonly title: string;
  readonly journal: Journal;
  readonly volume: number;
  readonly page: number;
  readonly year: number;
}
export interface BookWork extends Known {
  readonly kind: 'book';
  readonly authors: readonly Person[];
  readonly title: string;
  /** 1 for a first edition, which is not printed. */
  readonly edition: number;
  readonly place: string;
  readonly publisher: string;
  readonly year: number;
}
export interface ChapterWork extends Known {
  readonly kind: 'chapter';
  readonly authors: readonly Person[];
  readonly title: string;
  readonly collection: string;
  readonly editors: readonly Person[];
  readonly edition: number;
  readonly place: string;
  readonly publisher: string;
  readonly page: number;
  readonly year: number;
}
export interface ReportWork extends Known {
  readonly kind: 'report';
  readonly institution: string | null;
  /** As the Bluebook abbreviates it, before small capitals. */
  readonly blueInstitution: string | null;
  readonly authors: readonly Person[];
  readonly title: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly year: number;
  readonly numbered: 'page' | 'para';
  /** A meeting record: session and meeting. */
  readonly meeting: readonly [session: string, meeting: string] | null;
  readonly short: string;
}
export interface NewsWork extends Known {
  readonly kind: 'news';
  readonly authors: readonly Person[];
  readonly title: string;
  readonly paper: string;
  readonly bluePaper: string;
  readonly date: string;
  readonly url: string;
  readonly perma: string | null;
}
export interface WebWork extends Known {
  readonly kind: 'web';
  readonly authors: readonly Person[];
  readonly institution: string | null;
  readonly title: string;
  readonly site: string;
  readonly blueSite: string;
  /** Null where only the day of the visit is known. */
  readonly date: string | null;
  readonly url: string;
  readonly perma: string | null;
  readonly pressRelease: boolean;
}
export interface SpeechWork extends Known {
  readonly kind: 'speech';
  readonly speaker: Person;
  readonly office: string;
  readonly title: string;
  readonly date: string;
}
export type LibraryWork =
  | CaseWork
  | ResolutionWork
  | TreatyWork
  | LegislationWork
  | ArticleWork
  | BookWork
  | ChapterWork
  | ReportWork
  | NewsWork
  | WebWork
  | SpeechWork;

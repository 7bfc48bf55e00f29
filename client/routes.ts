import type { CitationForm, FindingStatus, Severity, WorkKind } from './api/generated.js';

export const WORK_TABS = ['cited-by', 'cites', 'together'] as const;
export type WorkTab = (typeof WORK_TABS)[number];

export const DESK_ORDERS = ['note', 'rule'] as const;
export type DeskOrder = (typeof DESK_ORDERS)[number];

export const LAYOUTS = ['time', 'force'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** Which citations of a work are listed. Null: all. */
export interface CitedFilter {
  readonly provision: string | null;
  readonly signal: string | null;
  readonly form: CitationForm | null;
  /** At least this, 0 to 1. */
  readonly confidence: number | null;
}

/** A step of the reader of the graph: the neighbours of a node were asked for. */
export interface Opening {
  readonly id: string;
  readonly direction: 'cited' | 'citing';
}

export type Selection =
  | { readonly what: 'nothing' }
  | { readonly what: 'node'; readonly id: string }
  | { readonly what: 'link'; readonly source: string; readonly target: string };

/** What is drawn, as a list of steps: the picture follows from it and from the data. */
export interface Arrangement {
  readonly starts: readonly string[];
  readonly opened: readonly Opening[];
  readonly hidden: readonly string[];
  /** Hubs of which every neighbour is drawn. */
  readonly unfolded: readonly string[];
  /** How many works of the surroundings are drawn. */
  readonly drawn: number;
  readonly kinds: readonly WorkKind[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** Everything that an address tells. */
export type View =
  | { readonly at: 'find'; readonly query: string }
  | { readonly at: 'work'; readonly id: string; readonly tab: WorkTab; readonly filter: CitedFilter }
  | { readonly at: 'author'; readonly id: string }
  | { readonly at: 'institution'; readonly id: string }
  | {
      readonly at: 'graph';
      readonly arrangement: Arrangement;
      readonly layout: LayoutName;
      readonly selection: Selection;
    }
  | { readonly at: 'reader'; readonly document: string | null; readonly note: string | null }
  | DeskPlace
  | { readonly at: 'nowhere'; readonly path: string };

/** The findings of a document, one of them open. Without a document: the choice of one. */
export interface DeskPlace {
  readonly at: 'desk';
  readonly document: string | null;
  readonly by: DeskOrder;
  /** Which findings are listed. Null: all. */
  readonly rule: string | null;
  readonly severity: Severity | null;
  readonly status: FindingStatus | null;
  /** The open finding; null: the first of the list. */
  readonly finding: string | null;
}

export const DRAWN_AT_FIRST = 26;
export const NO_FILTER: CitedFilter = { provision: null, signal: null, form: null, confidence: null };
export const NOTHING: Selection = { what: 'nothing' };

/** The graph around some works, before any step. */
export function graphFrom(starts: readonly string[]): View {
  const arrangement: Arrangement = {
    starts,
    opened: [],
    hidden: [],
    unfolded: [],
    drawn: DRAWN_AT_FIRST,
    kinds: [],
    fromYear: null,
    toYear: null,
  };
  const [only] = starts;
  return {
    at: 'graph',
    arrangement,
    layout: 'time',
    selection: only === undefined ? NOTHING : { what: 'node', id: only },
  };
}

export function workView(id: string, filter: CitedFilter = NO_FILTER): View {
  return { at: 'work', id, tab: 'cited-by', filter };
}

export function deskView(document: string | null, change: Partial<DeskPlace> = {}): DeskPlace {
  return {
    at: 'desk',
    document,
    by: 'note',
    rule: null,
    severity: null,
    status: null,
    finding: null,
    ...change,
  };
}

/** The address of a view, from the site's root. */
export function toUrl(view: View): string {
  switch (view.at) {
    case 'find':
      return withParameters('/', { q: view.query === '' ? null : view.query });
    case 'work':
      return withParameters(`/work/${encodeURIComponent(view.id)}`, {
        tab: view.tab === 'cited-by' ? null : view.tab,
        provision: view.filter.provision,
        signal: view.filter.signal,
        form: view.filter.form,
        confidence: view.filter.confidence === null ? null : String(view.filter.confidence),
      });
    case 'author':
    case 'institution':
      return `/${view.at}/${encodeURIComponent(view.id)}`;
    case 'graph':
      return withParameters('/graph', graphParameters(view.arrangement, view.layout, view.selection));
    case 'reader':
      return withParameters(view.document === null ? '/read' : `/read/${encodeURIComponent(view.document)}`, {
        note: view.note,
      });
    case 'desk':
      return withParameters(view.document === null ? '/desk' : `/desk/${encodeURIComponent(view.document)}`, {
        by: view.by === 'note' ? null : view.by,
        rule: view.rule,
        severity: view.severity,
        status: view.status,
        finding: view.finding,
      });
    case 'nowhere':
      return view.path;
  }
}

/** The view that an address names. Unknown values fall back to their defaults, unknown paths to `nowhere`. */
export function fromUrl(pathAndQuery: string): View {
  const mark = pathAndQuery.indexOf('?');
  const path = mark < 0 ? pathAndQuery : pathAndQuery.slice(0, mark);
  const parameters = new URLSearchParams(mark < 0 ? '' : pathAndQuery.slice(mark));
  const parts = path.split('/').filter((part) => part !== '');
  const [room, id] = parts;
  if (room === undefined) return { at: 'find', query: parameters.get('q') ?? '' };
  const name = id === undefined ? null : decoded(id);
  if (parts.length <= 2) {
    if (room === 'work' && name !== null)
      return {
        at: 'work',
        id: name,
        tab: oneOf(WORK_TABS, parameters.get('tab')),
        filter: filterOf(parameters),
      };
    if ((room === 'author' || room === 'institution') && name !== null) return { at: room, id: name };
    if (room === 'read') return { at: 'reader', document: name, note: parameters.get('note') };
    if (room === 'desk') return deskView(name, deskOf(parameters));
    if (room === 'graph' && name === null) return graphOf(parameters);
  }
  return { at: 'nowhere', path: pathAndQuery };
}

type Values = Readonly<Record<string, string | null | readonly string[]>>;

function withParameters(path: string, values: Values): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    for (const one of typeof value === 'string' ? [value] : value) parameters.append(name, one);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

function graphParameters(arrangement: Arrangement, layout: LayoutName, selection: Selection): Values {
  return {
    from: arrangement.starts,
    open: arrangement.opened.map((opening) => `${opening.direction}:${opening.id}`),
    hide: arrangement.hidden,
    unfold: arrangement.unfolded,
    drawn: arrangement.drawn === DRAWN_AT_FIRST ? null : String(arrangement.drawn),
    kind: arrangement.kinds,
    since: arrangement.fromYear === null ? null : String(arrangement.fromYear),
    until: arrangement.toYear === null ? null : String(arrangement.toYear),
    layout: layout === 'time' ? null : layout,
    node: selection.what === 'node' ? selection.id : null,
    link: selection.what === 'link' ? [selection.source, selection.target] : null,
  };
}

function graphOf(parameters: URLSearchParams): View {
  const [source, target] = parameters.getAll('link');
  const node = parameters.get('node');
  const arrangement: Arrangement = {
    starts: parameters.getAll('from'),
    opened: parameters.getAll('open').flatMap(openingOf),
    hidden: parameters.getAll('hide'),
    unfolded: parameters.getAll('unfold'),
    drawn: numberOf(parameters.get('drawn')) ?? DRAWN_AT_FIRST,
    kinds: parameters.getAll('kind').filter(isKind),
    fromYear: numberOf(parameters.get('since')),
    toYear: numberOf(parameters.get('until')),
  };
  return {
    at: 'graph',
    arrangement,
    layout: oneOf(LAYOUTS, parameters.get('layout')),
    selection:
      source !== undefined && target !== undefined
        ? { what: 'link', source, target }
        : node !== null
          ? { what: 'node', id: node }
          : NOTHING,
  };
}

function openingOf(text: string): readonly Opening[] {
  const colon = text.indexOf(':');
  const direction = text.slice(0, colon);
  if (direction !== 'cited' && direction !== 'citing') return [];
  return [{ direction, id: text.slice(colon + 1) }];
}

function filterOf(parameters: URLSearchParams): CitedFilter {
  const form = parameters.get('form');
  return {
    provision: parameters.get('provision'),
    signal: parameters.get('signal'),
    form: isForm(form) ? form : null,
    confidence: numberOf(parameters.get('confidence')),
  };
}

function deskOf(parameters: URLSearchParams): Partial<DeskPlace> {
  const severity = parameters.get('severity');
  const status = parameters.get('status');
  return {
    by: oneOf(DESK_ORDERS, parameters.get('by')),
    rule: parameters.get('rule'),
    severity: isSeverity(severity) ? severity : null,
    status: isStatus(status) ? status : null,
    finding: parameters.get('finding'),
  };
}

function oneOf<const T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text) ?? values[0];
}

function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}

/** A part of a path; a broken percent sign is taken as it stands. */
function decoded(part: string): string {
  return /%(?![0-9A-Fa-f]{2})/.test(part) ? part : decodeURIComponent(part);
}

const FORMS = { full: 1, short: 1, id: 1, supra: 1, crossref: 1 } satisfies Record<CitationForm, 1>;
const KINDS = {
  case: 1,
  resolution: 1,
  treaty: 1,
  legislation: 1,
  article: 1,
  book: 1,
  chapter: 1,
  report: 1,
  news: 1,
  web: 1,
  speech: 1,
  unknown: 1,
} satisfies Record<WorkKind, 1>;

const SEVERITIES = { error: 1, warning: 1, question: 1, info: 1 } satisfies Record<Severity, 1>;

function isSeverity(text: string | null): text is Severity {
  return text !== null && Object.hasOwn(SEVERITIES, text);
}

const STATUSES = { open: 1, accepted: 1, dismissed: 1 } satisfies Record<FindingStatus, 1>;

function isStatus(text: string | null): text is FindingStatus {
  return text !== null && Object.hasOwn(STATUSES, text);
}

function isForm(text: string | null): text is CitationForm {
  return text !== null && Object.hasOwn(FORMS, text);
}

function isKind(text: string): text is WorkKind {
  return Object.hasOwn(KINDS, text);
}

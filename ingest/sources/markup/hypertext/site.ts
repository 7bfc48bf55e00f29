import { isElement, type MarkupElement } from '../tree.js';
import type { Sheet } from './sheet.js';

/** One file of hypertext; `path` is '' for a document of one file. */
export interface HypertextFile {
  readonly path: string;
  readonly root: MarkupElement;
  readonly sheet: Sheet;
}

interface Place {
  readonly parent: MarkupElement | null;
  /** Counts elements in reading order. */
  readonly order: number;
  readonly file: HypertextFile;
}

/** The elements of one or more files, with what a tree by itself does not tell. */
export class Site {
  private readonly places = new Map<MarkupElement, Place>();
  private readonly targets = new Map<string, MarkupElement>();

  constructor(readonly files: readonly HypertextFile[]) {
    for (const file of files) this.add(file.root, null, file);
  }

  all(name: string): MarkupElement[] {
    return [...this.places.keys()].filter((element) => element.name === name);
  }

  elements(): IterableIterator<MarkupElement> {
    return this.places.keys();
  }

  parentOf(element: MarkupElement): MarkupElement | null {
    return this.places.get(element)?.parent ?? null;
  }

  /** Of the file that the element stands in. */
  sheetOf(element: MarkupElement): Sheet {
    return this.places.get(element)?.file.sheet ?? new Map();
  }

  orderOf(element: MarkupElement): number {
    return this.places.get(element)?.order ?? -1;
  }

  /** The element and those that it is in, innermost first. */
  *upFrom(element: MarkupElement): Generator<MarkupElement> {
    for (let at: MarkupElement | null = element; at; at = this.parentOf(at)) yield at;
  }

  /** The element that a link leads to, within these files. */
  targetOf(link: MarkupElement): MarkupElement | null {
    const [path = '', fragment] = (link.attributes['href'] ?? '').split('#');
    const id = fragment === undefined || fragment === '' ? shownBy(link) : fragment;
    const from = this.places.get(link)?.file.path;
    if (!id || from === undefined) return null;
    const file = path === '' ? from : pathFrom(from, path);
    return this.targets.get(`${file}#${id}`) ?? this.targets.get(`${file}#${decoded(id)}`) ?? null;
  }

  private add(element: MarkupElement, parent: MarkupElement | null, file: HypertextFile): void {
    this.places.set(element, { parent, order: this.places.size, file });
    const { id, name, 'content-id': shown } = element.attributes;
    for (const key of [id, element.name === 'a' ? name : undefined, shown])
      if (key !== undefined && !this.targets.has(`${file.path}#${key}`))
        this.targets.set(`${file.path}#${key}`, element);
    for (const child of element.children) if (isElement(child)) this.add(child, element, file);
  }
}

/** Where a script shows the note beside its call-out, that says which: Oxford's journals, Taylor & Francis's. */
function shownBy({ attributes }: MarkupElement): string | undefined {
  return attributes['reveal-id'] ?? attributes['data-rid'];
}

/** From "text/one.xhtml" to "../notes.xhtml" is "notes.xhtml". */
export function pathFrom(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Percent signs resolved, where they can be. */
function decoded(text: string): string {
  return /%[\dA-F]{2}/i.test(text) && !/%(?![\dA-F]{2})/i.test(text) ? decodedOr(text) : text;
}

function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

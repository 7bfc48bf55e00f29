import type { Flow } from '../markup/flow.js';
import { classesOf } from '../markup/hypertext/kinds-of-element.js';
import { numberOf } from '../markup/hypertext/marks.js';
import { saidBy, saidOf, withSaid, type Said, type Sheet } from '../markup/hypertext/sheet.js';
import { PLAIN, type Look } from '../markup/look.js';
import { descendants, isElement, type MarkupElement } from '../markup/tree.js';
import { INLINE } from './inline-elements.js';

/** Lays a document of Akoma Ntoso out; authorial notes stand after the body. */
export function layAct(document: MarkupElement, sheet: Sheet, flow: Flow): void {
  const called = descendants(document, 'noteRef').map(({ attributes }) =>
    (attributes['href'] ?? '').slice(1),
  );
  new ActReader(sheet, flow, new Set(called)).children(document, PLAIN);
}

/** What is no text of the document. */
const UNREAD: ReadonlySet<string> = new Set(['meta', 'toc', 'components', 'attachments']);
const LOOKS: Readonly<Record<string, Said>> = { i: { italic: true }, sup: { raised: true } };

class ActReader {
  private notes = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly flow: Flow,
    /** Ids of notes that have a noteRef elsewhere. */
    private readonly called: ReadonlySet<string>,
  ) {}

  children(parent: MarkupElement, look: Look): void {
    for (const child of parent.children) {
      if (isElement(child)) this.element(child, look);
      else this.flow.write(child, look);
    }
  }

  private element(element: MarkupElement, outer: Look): void {
    const { name, attributes } = element;
    if (UNREAD.has(name)) return;
    if (name === 'authorialNote') return this.note(element);
    if (name === 'noteRef')
      return this.flow.call((attributes['href'] ?? '').slice(1), attributes['marker'] ?? '*');
    if (name === 'br' || name === 'eol') return this.flow.line();
    if (name === 'eop') return this.flow.page(null);
    if (name === 'marker') return this.flow.write(' ', outer);
    const said = this.said(element);
    if (said.hidden) return;
    const look = withSaid(outer, said);
    const block = !INLINE.has(name);
    if (block) this.flow.block();
    this.children(element, look);
    if (name === 'num') this.flow.runOn();
    else if (block) this.flow.block();
  }

  /** The mark stands where the note does, unless a noteRef has it. */
  private note(element: MarkupElement): void {
    const { eId, id, marker } = element.attributes;
    const named = eId ?? id ?? '';
    this.notes++;
    const key = named === '' ? `note ${this.notes}` : named;
    const label = marker?.trim() || String(this.notes);
    if (!this.called.has(key)) this.flow.call(key, label);
    const mark = { key, number: numberOf(label, this.notes), label };
    this.flow.noteLater(mark, () => this.children(element, PLAIN));
  }

  private said(element: MarkupElement): Said {
    const tag = Object.hasOwn(LOOKS, element.name) ? LOOKS[element.name] : undefined;
    return {
      ...tag,
      ...saidOf(this.sheet, element.name, classesOf(element)),
      ...saidBy(element.attributes['style'] ?? ''),
    };
  }
}

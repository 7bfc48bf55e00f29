import type { Flow } from '../markup/flow.js';
import { numberOf } from '../markup/hypertext/marks.js';
import { PLAIN, type Look } from '../markup/look.js';
import type { OpeningParagraphs } from '../markup/stated-facts.js';
import { childOf, descendants, isElement, textOf, type MarkupElement } from '../markup/tree.js';
import type { OdtStyles } from './styles.js';

/** Lays the text out, with footnotes and endnotes after it. */
export function layText(body: MarkupElement, styles: OdtStyles, flow: Flow): OpeningParagraphs {
  const reader = new TextReader(styles, flow);
  reader.children(body, PLAIN);
  reader.end();
  return reader.opening;
}

/** What is no text of the document: deleted text (kept apart from where it was), comments, indexes. */
const UNREAD: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:alphabetical-index',
  'text:ruby-text',
  'text:sequence-decls',
  'text:table-of-content',
  'text:tracked-changes',
  'text:user-field-decls',
  'text:variable-decls',
]);

const BLOCKS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:list-item', 'table:table-cell']);
/** Paragraphs kept of the opening. */
const OPENING = 16;

class TextReader {
  readonly opening: { readonly style: string; readonly words: string }[] = [];
  private readonly endnotes: (() => void)[] = [];
  private readonly boxes: MarkupElement[] = [];
  private notes = 0;
  private inNote = false;

  constructor(
    private readonly styles: OdtStyles,
    private readonly flow: Flow,
  ) {}

  children(parent: MarkupElement, look: Look): void {
    for (const child of parent.children) {
      if (isElement(child)) this.element(child, look);
      else this.flow.write(child, look);
    }
  }

  /** Endnotes follow footnotes. */
  end(): void {
    for (const later of this.endnotes) later();
  }

  private element(element: MarkupElement, outer: Look): void {
    const { name, attributes } = element;
    if (UNREAD.has(name)) return;
    if (name === 'text:note') return this.note(element);
    if (name === 'text:s' || name === 'text:tab') return this.flow.write(' ', outer);
    if (name === 'text:line-break') return this.flow.line();
    // a frame stands after the paragraph that it hangs on
    if (name === 'draw:text-box') return void this.boxes.push(element);
    const block = BLOCKS.has(name);
    if (block) this.flow.block();
    this.children(element, this.styles.lookOf(attributes['text:style-name'], outer));
    if (!block) return;
    this.flow.block();
    for (const box of this.boxes.splice(0)) this.children(box, PLAIN);
    if (name === 'text:p' || name === 'text:h') this.keep(element);
  }

  private note(element: MarkupElement): void {
    const { 'text:id': id, 'text:note-class': sort } = element.attributes;
    const citation = childOf(element, 'text:note-citation');
    const body = childOf(element, 'text:note-body');
    this.notes++;
    const key = `${sort ?? 'note'} ${id ?? this.notes}`;
    const label = (citation?.attributes['text:label'] ?? (citation ? textOf(citation) : '')) || '*';
    this.flow.call(key, label);
    const mark = { key, number: numberOf(label, this.notes), label };
    const later = () => this.flow.noteLater(mark, () => this.write(body));
    if (sort === 'endnote') this.endnotes.push(later);
    else later();
  }

  private write(body: MarkupElement | null): void {
    this.inNote = true;
    if (body) this.children(body, PLAIN);
  }

  private keep(paragraph: MarkupElement): void {
    if (this.inNote || this.opening.length >= OPENING) return;
    const marks = descendants(paragraph, 'text:note');
    const words = marks.length > 0 ? textOf(withoutNotes(paragraph)) : textOf(paragraph);
    if (words !== '')
      this.opening.push({ style: this.styles.nameOf(paragraph.attributes['text:style-name']), words });
  }
}

function withoutNotes(element: MarkupElement): MarkupElement {
  const children = element.children.filter((child) => !isElement(child) || child.name !== 'text:note');
  return { ...element, children: children.map((child) => (isElement(child) ? withoutNotes(child) : child)) };
}

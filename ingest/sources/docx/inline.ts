import { childOf, descendants, elementsOf, isElement, type MarkupElement } from '../markup/tree.js';
import type { NoteSort } from './note-numbers.js';
import type { Story } from './story.js';
import type { RunLook } from './styles.js';

/** What a paragraph says, without call-outs, and the text boxes that hang on it. */
export interface LaidParagraph {
  readonly words: string;
  readonly boxes: readonly MarkupElement[];
}

/** Lays out the runs of a paragraph. `style` is the paragraph's. */
export function layInline(paragraph: MarkupElement, style: string | null, story: Story): LaidParagraph {
  const line = new InlineReader(style, story);
  line.children(paragraph);
  return line.end();
}

/** Text that is not there when all changes are accepted, and what is no text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:commentReference',
  'w:del',
  'w:endnoteRef',
  'w:footnoteRef',
  'w:instrText',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:rt',
  'w:sdtEndPr',
  'w:sdtPr',
]);

class InlineReader {
  private words = '';
  private readonly boxes: MarkupElement[] = [];
  /** Fields that are open, innermost last: their codes are not shown, their results are. */
  private fields: ('code' | 'result')[] = [];
  /** A note whose mark is the text that follows. */
  private marked: { readonly sort: NoteSort; readonly id: string } | null = null;
  private look: RunLook;

  constructor(
    private readonly style: string | null,
    private readonly story: Story,
  ) {
    this.look = story.styles.lookOf(style, null);
  }

  children(parent: MarkupElement): void {
    for (const child of elementsOf(parent)) this.element(child);
  }

  end(): LaidParagraph {
    this.callMarked('*');
    return { words: this.words.replace(/\s+/g, ' ').trim(), boxes: this.boxes };
  }

  private element(element: MarkupElement): void {
    const { name, attributes } = element;
    if (SKIPPED.has(name)) return;
    switch (name) {
      case 'w:r':
        return this.run(element);
      case 'w:t':
      case 'm:t':
        return this.text(element.children.filter((child) => !isElement(child)).join(''));
      case 'w:tab':
      case 'w:ptab':
        return this.text(' ');
      case 'w:noBreakHyphen':
        return this.text('-');
      case 'w:sym':
        return this.text(symbol(attributes['w:char']));
      case 'w:br':
      case 'w:cr':
        if (attributes['w:type'] === 'page') this.story.notes.page();
        this.words += ' ';
        return this.story.flow.line();
      case 'w:lastRenderedPageBreak':
        return this.story.notes.page();
      case 'w:fldChar':
        return this.field(attributes['w:fldCharType']);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', element);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.boxes.push(...descendants(element, 'w:txbxContent'));
        return;
      case 'mc:AlternateContent': {
        const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
        if (chosen) this.children(chosen);
        return;
      }
      default:
        this.children(element);
    }
  }

  private run(run: MarkupElement): void {
    const outer = this.look;
    this.look = this.story.styles.lookOf(this.style, childOf(run, 'w:rPr'));
    if (!this.look.hidden) this.children(run);
    this.look = outer;
  }

  private text(words: string): void {
    if (this.fields.includes('code')) return;
    if (this.marked) {
      if (words.trim() === '') return;
      const mark = CUSTOM_MARK.exec(words)?.[0] ?? '';
      this.callMarked(mark.trim() || '*');
      words = words.slice(mark.length);
    }
    words = this.withoutOwnMark(words);
    this.words += words;
    this.story.flow.write(words, this.look);
  }

  private withoutOwnMark(words: string): string {
    const { ownMark } = this.story;
    const head = words.trimStart();
    if (ownMark.left === '' || head === '') return words;
    const rest = head.startsWith(ownMark.left) ? head.slice(ownMark.left.length) : words;
    ownMark.left = '';
    return rest;
  }

  private field(part: string | undefined): void {
    if (part === 'begin') this.fields.push('code');
    else if (part === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = 'result';
    else if (part === 'end') this.fields.pop();
  }

  private note(sort: NoteSort, { attributes }: MarkupElement): void {
    const id = attributes['w:id'] ?? '';
    this.callMarked('*');
    const follows = attributes['w:customMarkFollows'];
    if (follows === undefined || follows === '0' || follows === 'false') this.story.notes.call(sort, id);
    else this.marked = { sort, id };
  }

  private callMarked(mark: string): void {
    if (this.marked) this.story.notes.callBy(this.marked.sort, this.marked.id, mark);
    this.marked = null;
  }
}

// "*", "**", "†", "12", "12a": a mark of the author's own
const CUSTOM_MARK = /^\s*(?:\d{1,4}[a-z]?|[^\s\p{L}\d]{1,4}|\p{L}(?!\p{L}))/u;

/** A character by its number in hexadecimals; those of symbol fonts' private area say nothing without the font. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (!(code >= 32) || code > 0xffff || (code >= 0xd800 && code <= 0xf8ff)) return '';
  return String.fromCharCode(code);
}

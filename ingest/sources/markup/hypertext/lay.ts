import type { Flow } from '../flow.js';
import { PLAIN, type Look } from '../look.js';
import { isElement, textOf, type MarkupElement, type MarkupNode } from '../tree.js';
import { BLOCKS, classesOf, rolesOf, UNREAD } from './kinds-of-element.js';
import type { NotePlan, NoteRegion } from './plan.js';
import { saidBy, saidOf, withSaid, type Said, type Sheet } from './sheet.js';
import type { HypertextFile } from './site.js';

/** Lays hypertext out: blocks, notes where they stand, pages where marks of page numbers stand. */
export function layHypertext(files: readonly HypertextFile[], plan: NotePlan, flow: Flow): void {
  for (const { root, sheet } of files) {
    const reader = new HypertextReader(plan, flow, sheet);
    reader.children(root, PLAIN);
    flow.block();
  }
}

/** Looks of elements where no style sheet says otherwise (HTML 15.3.4). */
const LOOKS: Readonly<Record<string, Said>> = {
  cite: { italic: true },
  dfn: { italic: true },
  em: { italic: true },
  i: { italic: true },
  sup: { raised: true },
  var: { italic: true },
};

class HypertextReader {
  /** Characters of the note's mark that are still to come. */
  private cut = 0;
  /** Nothing of the note's text has come yet: no-break spaces part it from its mark. */
  private opening = false;

  constructor(
    private readonly plan: NotePlan,
    private readonly flow: Flow,
    private readonly sheet: Sheet,
  ) {}

  children(parent: MarkupElement, look: Look): void {
    this.nodes(parent.children, look, parent);
  }

  private nodes(nodes: readonly MarkupNode[], look: Look, parent: MarkupElement | null): void {
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] ?? '';
      const region = isElement(node) ? this.plan.regions.get(node) : undefined;
      if (region) {
        this.region(region, look);
        at += region.members.length - 1;
      } else if (isElement(node)) this.element(node, look);
      else this.text(node, look, parent);
    }
  }

  private region(region: NoteRegion, look: Look): void {
    this.flow.note(region, () => {
      this.cut = region.cut;
      this.opening = true;
      for (const member of region.members) {
        if (isElement(member)) this.element(member, look);
        else this.text(member, look, null);
      }
      this.cut = 0;
      this.opening = false;
    });
  }

  private element(element: MarkupElement, outer: Look): void {
    if (UNREAD.has(element.name) || this.plan.dropped.has(element)) return;
    const call = this.plan.calls.get(element);
    if (call) return this.flow.call(call.key, call.label);
    if (isPageMark(element)) return this.page(element);
    if (element.name === 'br') return this.flow.line();
    const said = this.said(element);
    if (said.hidden || 'hidden' in element.attributes) return;
    const look = withSaid(outer, said);
    const block = BLOCKS.has(element.name);
    if (block) this.flow.block();
    const firstPage = element.attributes['data-firstpage'];
    if (firstPage !== undefined) this.flow.page(firstPage);
    if (element.name === 'q') this.flow.write('“', look);
    this.children(element, look);
    if (element.name === 'q') this.flow.write('”', look);
    if (block) this.flow.block();
  }

  private said(element: MarkupElement): Said {
    const classes = classesOf(element);
    const tag = Object.hasOwn(LOOKS, element.name) ? LOOKS[element.name] : undefined;
    return {
      ...tag,
      ...(classes.some((name) => /^(?:small-?caps?|smcap|sc)$/i.test(name)) ? { smallCaps: true } : {}),
      ...(classes.some((name) => /^italics?$/i.test(name)) ? { italic: true } : {}),
      ...saidOf(this.sheet, element.name, classes),
      ...saidBy(element.attributes['style'] ?? ''),
    };
  }

  private page(mark: MarkupElement): void {
    // a case printed in two reporters: its second page numbers are not this document's
    if ((mark.attributes['data-citation-index'] ?? '1') !== '1') return;
    const said = mark.attributes['data-label'] ?? mark.attributes['title'] ?? mark.attributes['aria-label'];
    const label = (said ?? textOf(mark)).replace(/^[*[]+|\]$|^(?:page|p\.)\s+/gi, '').trim();
    this.flow.page(label === '' || label.length > 12 ? null : label);
  }

  private text(words: string, look: Look, parent: MarkupElement | null): void {
    let text = words;
    while (this.cut > 0 && text !== '') {
      if (/\S/.test(text[0] ?? '')) this.cut--;
      text = text.slice(1);
    }
    if (this.opening && this.cut === 0) {
      text = text.replace(/^\s+/, '');
      this.opening = text === '';
    }
    if (parent && parent.name === 'pre') return this.lines(text, look);
    if (look.raised && this.partsCalls(text, parent)) return;
    this.flow.write(text, look);
  }

  /** The comma in "<sup><a>1</a>,<a>2</a></sup>". */
  private partsCalls(text: string, parent: MarkupElement | null): boolean {
    return (
      parent !== null &&
      /^[\s,;–-]*$/.test(text) &&
      parent.children.some((node) => isElement(node) && this.plan.calls.has(node))
    );
  }

  private lines(text: string, look: Look): void {
    text.split('\n').forEach((line, at) => {
      if (at > 0) this.flow.line();
      this.flow.write(line, look);
    });
  }
}

/** `<a class="page-label">`, `epub:type="pagebreak"`, `role="doc-pagebreak"`. */
function isPageMark(element: MarkupElement): boolean {
  return rolesOf(element).some((role) => ['pagebreak', 'doc-pagebreak', 'page-label'].includes(role));
}

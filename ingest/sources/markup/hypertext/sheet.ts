import type { Look } from '../look.js';

/** What a rule says of looks; undefined: nothing. */
export interface Said {
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  readonly raised?: boolean;
  readonly hidden?: boolean;
}

interface Rule {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly said: Said;
}

/** The rules of style sheets that concern looks, under the last class or else the tag of their selectors. */
export type Sheet = ReadonlyMap<string, readonly Rule[]>;

/**
 * Reads style sheets, roughly: a selector counts by its last part's tag and classes; ids, order and
 * conditions are not weighed. It is enough for classes that stand for italics and the like.
 */
export function readSheet(css: string): Sheet {
  const sheet = new Map<string, Rule[]>();
  for (const piece of withoutComments(css).split('}')) {
    const brace = piece.lastIndexOf('{');
    const said = saidBy(piece.slice(brace + 1));
    if (brace < 0 || Object.keys(said).length === 0) continue;
    const before = piece.slice(0, brace);
    for (const selector of before.slice(before.lastIndexOf('{') + 1).split(',')) {
      const rule = ruleFor(selector.trim(), said);
      const key = rule?.classes.at(-1) ?? rule?.tag;
      if (!rule || key === undefined) continue;
      const rules = sheet.get(key);
      if (rules) rules.push(rule);
      else sheet.set(key, [rule]);
    }
  }
  return sheet;
}

/** What the sheet says of an element of that tag with these classes. Class rules win over tags'. */
export function saidOf(sheet: Sheet, tag: string, classes: readonly string[]): Said {
  const rules = [tag, ...classes].flatMap((key) => sheet.get(key) ?? []);
  const fit = rules.filter(
    (rule) => (rule.tag === '' || rule.tag === tag) && rule.classes.every((name) => classes.includes(name)),
  );
  return Object.assign({}, ...fit.map((rule) => rule.said)) as Said;
}

/** "font-style: italic; display: none" */
export function saidBy(declarations: string): Said {
  let said: Said = {};
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    said = { ...said, ...saidByOne(declaration.slice(0, colon).trim().toLowerCase(), value) };
  }
  return said;
}

export function withSaid(look: Look, said: Said): Look {
  return {
    italic: said.italic ?? look.italic,
    smallCaps: said.smallCaps ?? look.smallCaps,
    raised: said.raised ?? look.raised,
  };
}

function saidByOne(property: string, value: string): Said {
  switch (property) {
    case 'font-style':
      return { italic: /^(?:italic|oblique)/.test(value) };
    case 'font-variant':
    case 'font-variant-caps':
      return { smallCaps: value.includes('small-caps') };
    case 'vertical-align':
      return { raised: value.startsWith('super') };
    case 'display':
      return value.startsWith('none') ? { hidden: true } : {};
    case 'visibility':
      return value.startsWith('hidden') ? { hidden: true } : {};
    default:
      return {};
  }
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((piece, at) => (at === 0 ? piece : piece.slice(endOf(piece))))
    .join(' ');
}

function endOf(piece: string): number {
  const end = piece.indexOf('*/');
  return end < 0 ? piece.length : end + 2;
}

/** "#judgment p.Quote" -> p with class Quote. Null for pseudo-elements, states and attributes. */
function ruleFor(selector: string, said: Said): Rule | null {
  const last = selector.split(/[\s>+~]/).at(-1) ?? '';
  const found = /^([a-z][\w-]*)?((?:\.[\w-]+)*)$/i.exec(last);
  if (!found || last === '') return null;
  return { tag: (found[1] ?? '').toLowerCase(), classes: (found[2] ?? '').split('.').slice(1), said };
}

import { widthOf, type FontName } from './widths.js';
import type { DrawnPage, Stroke, Word } from './write-pdf.js';

/** An article: paragraphs with call-outs as "[^3]", notes in order, _italics_ between underscores. */
export interface Article {
  readonly title: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}
export interface Style {
  readonly columns: 1 | 2;
  readonly bodySize: number;
  readonly noteSize: number;
  /** How a note's label is set. */
  readonly labels: 'raised' | 'plain' | 'dotted';
  readonly head: string;
  /** A stroke above the notes. */
  readonly rule: boolean;
  /** Notes under both columns instead of under each. */
  readonly width?: number;
  readonly height?: number;
}

interface Atom {
  readonly text: string;
  readonly font: FontName;
  readonly raised: boolean;
  /** A space stands before it. */
  readonly gap: boolean;
  readonly call: number | null;
}
interface SetLine {
  readonly atoms: readonly Atom[];
  readonly last: boolean;
  readonly indent: number;
}
interface Column {
  readonly body: SetLine[];
  readonly notes: SetLine[];
}

const MARGIN = 60;
const GUTTER = 18;
const HEAD = 40;

/** Lays the article out in pages, notes at the foot of their columns and over pages where they do not fit. */
export function typeset(article: Article, style: Style): DrawnPage[] {
  const [width, height] = [style.width ?? 440, style.height ?? 640];
  const inner = width - 2 * MARGIN;
  const measure = style.columns === 1 ? inner : (inner - GUTTER) / 2;
  const titleDepth = 70;
  const columns = fill(article, style, measure, (index) =>
    index < style.columns ? height - 2 * MARGIN - titleDepth : height - 2 * MARGIN,
  );
  const pages: DrawnPage[] = [];
  for (let at = 0; at < columns.length; at += style.columns) {
    const number = pages.length + 1;
    const words: Word[] = [];
    const strokes: Stroke[] = [];
    if (number === 1) words.push(...titleWords(article, width));
    else words.push({ text: style.head, x: MARGIN, y: HEAD, size: style.noteSize });
    words.push({ text: String(100 + number), x: width / 2 - 8, y: height - 25, size: style.bodySize });
    columns.slice(at, at + style.columns).forEach((column, side) => {
      const x = MARGIN + side * (measure + GUTTER);
      const top = MARGIN + (number === 1 ? titleDepth : 0);
      draw(column, { x, top, bottom: height - MARGIN, measure }, style, words, strokes);
    });
    pages.push({ width, height, words, strokes });
  }
  return pages;
}

function titleWords(article: Article, width: number): Word[] {
  const centred = (text: string, size: number) => (width - widthOf(text, 'Times-Bold', size)) / 2;
  return [
    { text: article.title, x: centred(article.title, 16), y: 70, size: 16, font: 'Times-Bold' },
    { text: article.byline, x: centred(article.byline, 11), y: 95, size: 11 },
  ];
}

/** Fills columns: a line of the body goes where at least the first line of each note that it calls fits as well. */
function fill(
  article: Article,
  style: Style,
  measure: number,
  heightOf: (column: number) => number,
): Column[] {
  const lines = article.paragraphs.flatMap((text) => broken(atomsOf(text), style.bodySize, measure, 12));
  const notes = article.notes.map((text, index) => noteLines(text, index + 1, style, measure));
  const [bodyPitch, notePitch] = [style.bodySize * 1.2, style.noteSize * 1.2];
  const columns: Column[] = [];
  const waiting: SetLine[] = [];
  while (lines.length > 0 || waiting.length > 0) {
    const column: Column = { body: [], notes: [] };
    let room = heightOf(columns.length) - 14;
    const settle = () => {
      while (waiting.length > 0 && room >= notePitch) {
        column.notes.push(...waiting.splice(0, 1));
        room -= notePitch;
      }
    };
    settle();
    for (let line = lines[0]; line; line = lines[0]) {
      const called = line.atoms.flatMap((atom) => (atom.call === null ? [] : [atom.call]));
      if (room < bodyPitch + called.length * notePitch || (waiting.length > 0 && called.length > 0)) break;
      lines.shift();
      column.body.push(line);
      room -= bodyPitch;
      called.forEach((number) => waiting.push(...(notes[number - 1] ?? [])));
      settle();
    }
    columns.push(column);
  }
  return columns;
}

function noteLines(text: string, number: number, style: Style, measure: number): SetLine[] {
  const label: Atom = {
    text: style.labels === 'dotted' ? `${number}.` : String(number),
    font: 'Times-Roman',
    raised: style.labels === 'raised',
    gap: false,
    call: null,
  };
  const [first, ...rest] = atomsOf(text);
  const atoms = first ? [label, { ...first, gap: true }, ...rest] : [label];
  return broken(atoms, style.noteSize, measure, 0);
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let italic = false;
  for (const [, gap, word] of text.matchAll(/( ?)(\[\^\d+\]|_|[^\s_[]+|\[)/g)) {
    if (word === '_') {
      italic = !italic;
      if (gap) atoms.push({ text: '', font: 'Times-Roman', raised: false, gap: true, call: null });
      continue;
    }
    const call = /^\[\^(\d+)\]$/.exec(word ?? '');
    const pending = atoms.at(-1)?.text === '' ? atoms.pop() : undefined;
    atoms.push({
      text: call?.[1] ?? word ?? '',
      font: italic ? 'Times-Italic' : 'Times-Roman',
      raised: call !== null,
      gap: gap !== '' || pending !== undefined,
      call: call ? Number(call[1]) : null,
    });
  }
  return atoms;
}

function widthOfAtom(atom: Atom, size: number): number {
  return widthOf(atom.text, atom.font, atom.raised ? size * 0.62 : size);
}

/** Breaks atoms into lines at spaces. */
function broken(atoms: readonly Atom[], size: number, measure: number, indent: number): SetLine[] {
  const lines: SetLine[] = [];
  let line: Atom[] = [];
  let used = indent;
  const units = unitsOf(atoms);
  for (const unit of units) {
    const width = unit.reduce((sum, atom) => sum + widthOfAtom(atom, size), 0) + size * 0.25;
    if (used + width > measure && line.length > 0) {
      lines.push({ atoms: line, last: false, indent: lines.length === 0 ? indent : 0 });
      line = [];
      used = 0;
    }
    line.push(...unit);
    used += width;
  }
  lines.push({ atoms: line, last: true, indent: lines.length === 0 ? indent : 0 });
  return lines;
}

/** What no space divides. */
function unitsOf(atoms: readonly Atom[]): Atom[][] {
  const units: Atom[][] = [];
  for (const atom of atoms) {
    const unit = units.at(-1);
    if (unit && !atom.gap) unit.push(atom);
    else units.push([atom]);
  }
  return units;
}

interface Frame {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly measure: number;
}

function draw(column: Column, frame: Frame, style: Style, words: Word[], strokes: Stroke[]): void {
  column.body.forEach((line, index) => {
    const y = frame.top + (index + 1) * style.bodySize * 1.2;
    words.push(...lineWords(line, frame, y, style.bodySize));
  });
  const pitch = style.noteSize * 1.2;
  const top = frame.bottom - column.notes.length * pitch;
  if (style.rule && column.notes.length > 0) strokes.push({ x: frame.x, y: top - 2, width: 60 });
  column.notes.forEach((line, index) => {
    words.push(...lineWords(line, frame, top + (index + 1) * pitch, style.noteSize));
  });
}

/** A line justified to the measure, one string for each atom. */
function lineWords(line: SetLine, frame: Frame, y: number, size: number): Word[] {
  const gaps = line.atoms.slice(1).filter((atom) => atom.gap).length;
  const natural = line.atoms.reduce((sum, atom) => sum + widthOfAtom(atom, size), 0);
  const space = line.last || gaps === 0 ? size * 0.25 : (frame.measure - line.indent - natural) / gaps;
  let x = frame.x + line.indent;
  return line.atoms.map((atom, index): Word => {
    if (index > 0 && atom.gap) x += space;
    const at = x;
    x += widthOfAtom(atom, size);
    const raise = atom.raised ? size * 0.35 : 0;
    return { text: atom.text, x: at, y: y - raise, size: atom.raised ? size * 0.62 : size, font: atom.font };
  });
}

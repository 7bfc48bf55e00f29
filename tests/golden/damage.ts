import type { Glyph } from './glyphs.js';
import type { Random } from './random.js';

/** How badly a scan hurts a page. Shares, of 1. */
export interface Damage {
  readonly name: string;
  readonly label: number;
  readonly callOut: number;
  readonly lostCallOut: number;
  readonly sign: number;
  readonly apostrophe: number;
  readonly scheme: number;
  readonly character: number;
  readonly space: number;
  /** Of the line ends between a note and the next. */
  readonly mergedLine: number;
}

export const damages: readonly Damage[] = [
  {
    name: 'clean',
    label: 0,
    callOut: 0,
    lostCallOut: 0,
    sign: 0,
    apostrophe: 0,
    scheme: 0,
    character: 0,
    space: 0,
    mergedLine: 0,
  },
  {
    name: 'light',
    label: 0.03,
    callOut: 0.3,
    lostCallOut: 0.01,
    sign: 0.25,
    apostrophe: 0.2,
    scheme: 0.3,
    character: 0.002,
    space: 0.004,
    mergedLine: 0,
  },
  {
    name: 'heavy',
    label: 0.1,
    callOut: 0.8,
    lostCallOut: 0.04,
    sign: 0.7,
    apostrophe: 0.4,
    scheme: 0.5,
    character: 0.008,
    space: 0.01,
    mergedLine: 0,
  },
];

/** A scan of the nineties: most call-outs misread or lost, labels garbled, lines run together. */
export const oldScan: Damage = {
  name: 'old scan',
  label: 0.2,
  callOut: 0.9,
  lostCallOut: 0.15,
  sign: 0.7,
  apostrophe: 0.4,
  scheme: 0.5,
  character: 0.01,
  space: 0.015,
  mergedLine: 0.06,
};

/** What a superscript figure becomes when it is read at its small size. */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  '0': ['°', '®', '0'],
  '1': ['!', '’', "'", 'l', '1'],
  '2': ['?', '”', '2', '*'],
  '3': ['®', '>', '3', '*'],
  '4': ['*', '+', '4', '“'],
  '5': ['®', '>', '5', '°'],
  '6': ['®', '°', '6', '©'],
  '7': ['”', '’', '7', '"'],
  '8': ['®', '8', '*', '%'],
  '9': ['°', '”', '9', '?'],
};
const PARAGRAPH = ['{', ']', 'J', '9', '1', 'q', '[', 'T', '4'];
/** Characters that scans mistake for one another. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  l: '1',
  I: 'l',
  '1': 'l',
  O: '0',
  '0': 'O',
  e: 'c',
  c: 'e',
  h: 'b',
  n: 'u',
  u: 'n',
  S: '5',
  ',': '.',
  i: 'j',
  a: 'o',
  t: 'f',
  B: '8',
  g: 'q',
};

export function damaged(glyphs: readonly Glyph[], damage: Damage, random: Random): Glyph[] {
  if (damage.name === 'clean') return [...glyphs];
  return merged(glyphs, damage, random).map((one, at) => {
    if (one.locked) return one;
    const text =
      one.role === 'label'
        ? label(one.text, damage, random)
        : one.role === 'call'
          ? callOut(one.text, damage, random)
          : character(one, glyphs, at, damage, random);
    return text === one.text ? one : { ...one, text };
  });
}

/** Some labels go on the line of the note before. */
function merged(glyphs: readonly Glyph[], damage: Damage, random: Random): readonly Glyph[] {
  if (damage.mergedLine === 0) return glyphs;
  const out = [...glyphs];
  glyphs.forEach((one, at) => {
    if (one.role !== 'label' || one.text.trim() === '' || glyphs[at - 1]?.role === 'body') return;
    let from = at;
    while (glyphs[from - 1]?.text === '\n') from -= 1;
    const before = glyphs[from - 1];
    if (from === at || before?.role !== 'note' || !random.chance(damage.mergedLine)) return;
    for (let i = from; i < at; i += 1) out[i] = { ...(out[i] as Glyph), text: i === from ? ' ' : '' };
  });
  return out;
}

/** "44." -> "44,", "127." -> "1217.", "11." -> "l1.", "12." -> "12". */
function label(text: string, damage: Damage, random: Random): string {
  if (!/\d/u.test(text) || !random.chance(damage.label)) return text;
  const changes = [
    text.replace(/[.)]$/u, ','),
    text.replace(/[.)]$/u, ''),
    text.replace('1', 'l'),
    text.replace('1', 'I'),
    text.replace('0', 'O'),
    text.replace(/(?<=\d)(\d)(?=\D*$)/u, random.chance(0.4) ? '1$1' : '$1'),
    text.replace('5', 'S'),
  ].filter((changed) => changed !== text);
  return changes.length > 0 ? random.pick(changes) : text;
}

function callOut(text: string, damage: Damage, random: Random): string {
  if (random.chance(damage.lostCallOut)) return '';
  if (!random.chance(damage.callOut)) return text;
  return [...text].map((digit) => random.pick(RAISED[digit] ?? [digit])).join('');
}

function character(one: Glyph, glyphs: readonly Glyph[], at: number, damage: Damage, random: Random): string {
  const { text } = one;
  if (one.role !== 'note' && one.role !== 'body') return text;
  if (text === '¶') return random.chance(damage.sign) ? random.pick(PARAGRAPH) : text;
  if (text === '§') return random.chance(damage.sign / 3) ? random.pick(['S', '$', '8']) : text;
  if (text === '’' && /[A-Z]/u.test(glyphs[at + 1]?.text ?? ''))
    return random.chance(damage.apostrophe) ? random.pick(['', "'", '’', '7']) : text;
  if (text === '/' && glyphs[at - 1]?.text === '/' && glyphs[at - 2]?.text === ':')
    return random.chance(damage.scheme) ? '' : text;
  if (text === ' ') return random.chance(damage.space) ? '  ' : text;
  if (!random.chance(damage.character)) return text;
  if (text === 'm') return 'rn';
  return LOOKALIKES[text] ?? text;
}

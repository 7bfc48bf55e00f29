/** A document laid out as a scan of a journal reads, with its truth. */
export interface Apparatus {
  readonly text: string;
  readonly notes: readonly TrueNote[];
}

export interface TrueNote {
  readonly number: number;
  /** Where its text begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Where its call-out begins; -1 where the scan lost it. */
  readonly call: number;
}

/** How a document is set and how badly it is scanned. */
export interface Setting {
  readonly seed: number;
  readonly notes: number;
  /** Between pages: a form feed, a lone blank at the head of the page, or a running head alone. */
  readonly joint: 'feed' | 'blank' | 'head';
  readonly label: 'stop' | 'bare' | 'tight';
  /** A blank line between notes. */
  readonly apart: boolean;
  /** Characters in a line of body and of notes. */
  readonly bodyWidth: number;
  readonly noteWidth: number;
  /** Share of labels and call-outs that are hurt, 0 to 1. */
  readonly damage: number;
}

/** Marks in the making: ⟦n⟧ a call-out, ⟪n⟫ a label, ⟨n⟩ a note's end. Taken out when the truth is measured. */
export function layOut(setting: Setting): Apparatus {
  const random = seeded(setting.seed);
  const queue = Array.from({ length: setting.notes }, (_, at) => at + 1);
  const pages: string[] = [];
  let over: string[] = [];
  let rest = '';
  while (queue.length > 0 || over.length > 0) {
    const page = setPage(setting, random, queue, over, rest, pages.length);
    pages.push(page.text);
    over = page.over;
    rest = page.rest;
  }
  return measure(pages.join(setting.joint === 'feed' ? '\f' : ''), setting, random);
}

const LINES = 46;

function setPage(
  setting: Setting,
  random: Random,
  queue: number[],
  over: readonly string[],
  rest: string,
  index: number,
): { readonly text: string; readonly over: string[]; readonly rest: string } {
  const notes: string[] = [...over];
  let body = rest;
  let room = LINES - over.length;
  while (queue.length > 0 && room > 8) {
    const number = queue.shift() ?? 0;
    const lines = wrap(`⟪${number}⟫${noteText(random)}⟨${number}⟩`, setting.noteWidth);
    const words = `${sentence(random)} ${sentence(random)}⟦${number}⟧ `;
    body += random.chance(0.25) ? `${words.trimEnd()}\n\n` : words;
    notes.push(...(setting.apart && notes.length > 0 ? [''] : []), ...lines);
    room -= lines.length + words.length / setting.bodyWidth + 1;
  }
  const fits = Math.max(over.length, notes.length + Math.min(0, Math.floor(room)));
  const cut =
    queue.length > 0 && fits < notes.length - 1 && notes[fits] !== '' && notes[fits - 1] !== ''
      ? fits
      : notes.length;
  const bodyLines = body
    .split('\n\n')
    .flatMap((paragraph, at) => [...(at > 0 ? [''] : []), ...wrap(paragraph, setting.bodyWidth)]);
  const unfinished = queue.length > 0 ? `${sentence(random).replace('.', '')} and ` : '';
  const last = unfinished === '' ? [] : wrap(unfinished, setting.bodyWidth);
  const head = headOf(setting, index);
  const text = `${head}${[...bodyLines, ...last].join('\n')}\n\n${notes.slice(0, cut).join('\n')}\n`;
  return { text, over: notes.slice(cut), rest: unfinished === '' ? '' : 'then it went on. ' };
}

function headOf(setting: Setting, index: number): string {
  if (index === 0) return '';
  if (setting.joint === 'blank') return ' ';
  const page = 160 + index;
  return index % 2 === 0
    ? `\n\n${page} REVIEW OF DISTANT LAW [12:1\n\n`
    : `\n\n2025] THE DUTY TO ANSWER ${page}\n\n`;
}

function measure(marked: string, setting: Setting, random: Random): Apparatus {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const calls = new Map<number, number>();
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/⟦(\d+)⟧|⟪(\d+)⟫|⟨(\d+)⟩/g)) {
    text += marked.slice(from, mark.index);
    from = mark.index + mark[0].length;
    const [, call, label, end] = mark.map(Number);
    if (call) {
      const printed = hurtCall(String(call), setting, random);
      calls.set(call, printed === '' ? -1 : text.length);
      text += printed;
    } else if (label) {
      text += hurtLabel(label, setting, random);
      starts.set(label, text.length);
    } else if (end) ends.set(end, text.length);
  }
  text += marked.slice(from);
  const notes = [...starts].map(([number, start]): TrueNote => ({
    number,
    start,
    end: ends.get(number) ?? start,
    call: calls.get(number) ?? -1,
  }));
  return { text, notes };
}

function hurtLabel(number: number, setting: Setting, random: Random): string {
  const figures = String(number);
  const printed = { stop: `${figures}. `, bare: `${figures} `, tight: figures }[setting.label];
  if (setting.label === 'tight' || !random.chance(setting.damage * 0.2)) return printed;
  const hurt = [
    printed.replace('. ', ', '),
    printed.replace('. ', ' '),
    figures.length > 1 ? printed.replace('1', 'l') : printed,
    figures.length > 2 ? `${figures.slice(0, 2)}1${printed.slice(2)}` : printed,
  ];
  return random.pick(hurt);
}

/** What a scan makes of raised figures. */
const RAISED = ['®°', "!'’", '?”', '?®', '*', '®”', '®', '”’', '®', '”®'] as const;

function hurtCall(figures: string, setting: Setting, random: Random): string {
  if (!random.chance(setting.damage)) return figures;
  if (random.chance(0.02)) return '';
  return [...figures].map((figure) => random.pick([...(RAISED[Number(figure)] ?? figure)])).join('');
}

const SUBJECTS = [
  'The court',
  'Every member',
  'A state',
  'No tribunal',
  'The council',
  'Its prosecutor',
  'A later bench',
];
const VERBS = [
  'accepted',
  'refused',
  'passed over',
  'has yet to name',
  'came back to',
  'read narrowly',
  'put aside',
];
const OBJECTS = [
  'the duty to surrender',
  'a rule of that kind',
  'the older reading',
  'what the parties had agreed',
  'its own first decision',
];
const TAILS = [
  'in terms',
  'without a word on costs',
  'though the file was full',
  'as most writers had foreseen',
  'by a bare majority',
];

function sentence(random: Random): string {
  return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(TAILS)}.`;
}

function noteText(random: Random): string {
  const year = random.between(1950, 2024);
  const kinds = [
    'Id.',
    `Id. at ${random.between(1, 90)}.`,
    `See Ann Lee, ${random.pick(SUBJECTS)} and ${random.pick(OBJECTS)}, ${random.between(1, 80)} REV. DISTANT L. ${random.between(1, 900)} (${year}).`,
    `Prosecutor v. Moe, Case No. ${random.between(1, 90)}, Judgment, ¶ ${random.between(1, 900)} (Mar. 4, ${year}).`,
    `${sentence(random)} ${sentence(random)} See also BO MOE, THE LAST WORD ${random.between(1, 400)} (${year}) (arguing that ${sentence(random).replace('.', '')} and that ${sentence(random).replace('.', '')}).`,
    `Lee, supra note ${random.between(1, 9)}, at ${random.between(100, 900)}; see also Moe v. Lee, ${random.between(1, 600)} U.S. ${random.between(1, 900)}, 14 (${year}).`,
    `${[1, 2, 3, 4, 5, 6].map(() => sentence(random)).join(' ')}`,
  ];
  return random.pick(kinds);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/ +/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

interface Random {
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)] as (typeof values)[number],
  };
}

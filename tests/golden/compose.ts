import { NoteWriter, type DraftNote } from './draft.js';
import type { House } from './house.js';
import { library } from './library/index.js';
import type { LibraryWork } from './library/types.js';
import { pinInto } from './pin.js';
import { clashes, distinctShortNames } from './short-names.js';
import { leadIns, noteSentences, parentheticals, proseNotes } from './prose.js';
import type { Random } from './random.js';
import type { Style, Written } from './styles/style.js';
import { noFields, type GoldCitation } from './truth.js';

interface Cited {
  readonly work: LibraryWork;
  readonly note: number;
  readonly cite: number;
  readonly shortName: string | null;
}

/** What the writer of an apparatus has to remember from note to note. */
interface Desk {
  readonly style: Style;
  readonly house: House;
  readonly random: Random;
  readonly count: number;
  readonly unread: LibraryWork[];
  readonly cited: Cited[];
  readonly clashing: ReadonlySet<string>;
  /** Works that the note at hand cites already. */
  readonly here: Set<LibraryWork>;
  /** The sole source of the note before; null where it had none or several. */
  before: Cited | null;
}

/** An apparatus of `count` notes with known truth, written in one style by one house. */
export function compose(style: Style, house: House, count: number, random: Random): DraftNote[] {
  const works = distinctShortNames(random.shuffled(library.filter((work) => style.cites(work)))).slice(
    0,
    count,
  );
  const desk: Desk = {
    style,
    house,
    random,
    count,
    unread: works,
    cited: [],
    clashing: clashes(works),
    here: new Set(),
    before: null,
  };
  return Array.from({ length: count }, (_, index) => note(desk, index + 1));
}

function note(desk: Desk, number: number): DraftNote {
  const { random } = desk;
  const writer = new NoteWriter(number);
  const before = desk.before;
  desk.before = null;
  desk.here.clear();
  if (number > 3 && random.chance(0.03)) {
    writer.say(random.pick(proseNotes));
    return writer.done();
  }
  if (number > 5 && random.chance(0.04)) {
    crossref(desk, writer, true);
    writer.stop();
    return writer.done();
  }
  if (number > 2 && desk.unread.length > 4 && desk.style.signals.includes('Accord') && random.chance(0.03)) {
    compare(desk, writer);
    return writer.done();
  }
  if (random.chance(0.06)) writer.say(`${random.pick(noteSentences)} `);
  const cites = random.pick([1, 1, 1, 1, 1, 2, 2, 3]);
  const sources: Cited[] = [];
  if (before && random.chance(0.45)) sources.push(id(desk, writer, before, false));
  while (sources.length < cites) {
    if (writer.cites > 0) writer.say(desk.style.joint);
    sources.push(source(desk, writer, writer.cites > 0));
    if (sources.length < cites && random.chance(0.08)) {
      writer.say(desk.style.joint);
      sources.push(id(desk, writer, sources.at(-1) as Cited, true));
    }
  }
  writer.stop();
  if (number > 8 && random.chance(0.04)) {
    writer.say(' ');
    crossref(desk, writer, true);
    writer.stop();
  } else if (random.chance(0.08)) writer.say(` ${random.pick(noteSentences)}`);
  const [only] = sources;
  if (only && sources.every((cited) => cited.work === only.work)) desk.before = only;
  return writer.done();
}

/** "Compare A, with B." */
function compare(desk: Desk, writer: NoteWriter): void {
  writer.say('Compare ');
  first(desk, writer, 'Compare', false);
  writer.say(', with ');
  first(desk, writer, 'with', false);
  writer.stop();
}

/** A citation of a new or an earlier source, with signal and parenthetical. */
function source(desk: Desk, writer: NoteWriter, inString: boolean): Cited {
  const { random, style } = desk;
  const signal = sayPlace(desk, writer, inString);
  const known = desk.cited.some((cited) => cited.note < writer.number && !desk.here.has(cited.work));
  const fresh = desk.unread.length > 2 && (!known || random.chance(0.55));
  const cited = fresh ? first(desk, writer, signal, false) : again(desk, writer, signal);
  if (random.chance(0.14)) {
    const text = random.pick(parentheticals);
    if (fresh && random.chance(0.2) && desk.cited.length > 3 && style.name !== 'un') {
      writer.say(' (quoting ');
      if (desk.unread.length > 4 && random.chance(0.4)) first(desk, writer, null, true);
      else again(desk, writer, null, true, cited);
      writer.say(')');
    } else writer.say(` (${text})`);
  }
  return cited;
}

/** The signal in front, with a lead-in now and then; null where there is none. */
function sayPlace(desk: Desk, writer: NoteWriter, inString: boolean): string | null {
  const { random, style } = desk;
  if (!inString && random.chance(0.05) && (writer.length === 0 || style.name !== 'oscola')) {
    writer.say(`${random.pick(leadIns)}see `);
    return 'see';
  }
  if (!random.chance(inString ? 0.25 : 0.4)) return null;
  const printed = random.pick(style.signals);
  const signal = inString ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
  writer.say(`${signal} `);
  return signal;
}

function first(desk: Desk, writer: NoteWriter, signal: string | null, nested: boolean): Cited {
  const { random, style, house } = desk;
  const work = desk.unread.pop() as LibraryWork;
  const pin = random.chance(0.7) ? pinInto(work, random) : null;
  const shortName = style.shortName(work, desk.clashing.has(work.id), random);
  const written = style.full(work, pin, shortName, house, random);
  const cited: Cited = { work, note: writer.number, cite: writer.cites + 1, shortName };
  writer.cite(written.text, gold('full', work, written, { signal, nested, refersTo: null }));
  desk.cited.push(cited);
  desk.here.add(work);
  return cited;
}

function again(
  desk: Desk,
  writer: NoteWriter,
  signal: string | null,
  nested = false,
  except: Cited | null = null,
): Cited {
  const { random, style, house } = desk;
  const earlier = desk.cited.filter(
    (cited) => cited !== except && cited.note < writer.number && !desk.here.has(cited.work),
  );
  const cited = earlier.length > 0 ? random.pick(earlier) : random.pick(desk.cited);
  const { work, note: at, cite, shortName } = cited;
  desk.here.add(work);
  const pin = random.chance(0.75) ? pinInto(work, random) : null;
  const written = style.later(
    work,
    pin,
    { note: at, shortName, clash: desk.clashing.has(work.id) },
    house,
    random,
  );
  const target = { targetNote: written.targetNote, refersTo: { note: at, cite } };
  writer.cite(written.text, gold(written.form, work, written, { signal, nested, ...target }));
  return cited;
}

function id(desk: Desk, writer: NoteWriter, before: Cited, lower: boolean): Cited {
  desk.here.add(before.work);
  const pin = desk.random.chance(0.65) ? pinInto(before.work, desk.random) : null;
  const signal = !lower && desk.random.chance(0.12) ? 'See' : null;
  if (signal) writer.say(`${signal} `);
  const written = desk.style.id(before.work, pin, desk.house, lower || signal !== null);
  const text = lower || signal ? written.text.replace(/^Ibid/u, 'ibid') : written.text;
  writer.cite(
    text,
    gold('id', before.work, written, { signal, refersTo: { note: before.note, cite: before.cite } }),
  );
  return before;
}

function crossref(desk: Desk, writer: NoteWriter, capital: boolean): void {
  const { random } = desk;
  const ahead = writer.number < desk.count - 3 && random.chance(0.5);
  const toPart = random.chance(0.25);
  const note = ahead ? random.between(writer.number + 1, desk.count) : random.between(1, writer.number - 1);
  const part = random.pick(['II', 'III.A', 'IV', 'II.B.2']);
  const signal = capital ? 'See' : 'see';
  writer.say(`${signal} `);
  const text = desk.style.crossref(toPart ? { part } : { note }, ahead, desk.house, random);
  writer.cite(text, {
    form: 'crossref',
    kind: null,
    signal,
    pinpoint: null,
    fields: noFields,
    targetNote: toPart ? null : note,
    targetPart: toPart ? part : null,
    refersTo: null,
    work: null,
    nested: false,
  });
}

function gold(
  form: GoldCitation['form'],
  work: LibraryWork,
  written: Written,
  given: Partial<GoldCitation>,
): Omit<GoldCitation, 'span'> {
  return {
    form,
    kind: work.kind,
    signal: null,
    pinpoint: written.pinpoint,
    fields: written.fields,
    targetNote: null,
    targetPart: null,
    refersTo: null,
    work: work.id,
    nested: false,
    ...given,
  };
}

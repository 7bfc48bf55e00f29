// A citation graph of the shape that such graphs have, of any size, out of a seeded generator: the same seed gives
// the same documents everywhere. Each work is a document that cites ten earlier ones. Whom, goes by cumulative
// advantage (Price 1976): in three of four cases a work that is cited already, in proportion to how often, else any.
// So in-degrees fall as a power law with exponent 1 + 1/0.75, 2.3.
const PER_WORK = 10;
const ADVANTAGE = 0.75;
const NOTES = [3, 3, 2, 2];
const FIRST_YEAR = 1950;
const YEARS = 75;
const WORDS = 4000;
const CONSONANTS = 'b c d f g l m n p r s t v'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const GIVEN = 'Ann Bo Clara Dan Eve Finn Greta Hugo Ines Jon Kim Lea Max Nora Otto Pia'.split(' ');
const KINDS = ['article', 'article', 'article', 'case', 'case', 'book', 'report', 'resolution'];

/**
 * A graph of that many works. `cited(i)`: the numbers of the works that work i cites. `part(i)`: the document that is
 * work i, as the store's port takes it. `title(i)`, `workKey(i)`, `documentId(i)`: what is known of it.
 */
export function citationGraph(works, seed = 1) {
  const random = randomOf(seed);
  const words = vocabulary(random);
  const starts = new Uint32Array(works + 1);
  const targets = new Int32Array(works * PER_WORK);
  const salts = Uint32Array.from({ length: works }, () => Math.floor(random() * 2 ** 32));
  for (let i = 0, edges = 0; i < works; i += 1) {
    const chosen = new Set();
    const wanted = Math.min(i, PER_WORK);
    while (chosen.size < wanted) {
      const popular = edges > 0 && random() < ADVANTAGE;
      chosen.add(popular ? targets[Math.floor(random() * edges)] : Math.floor(random() * i));
    }
    for (const target of chosen) targets[edges++] = target;
    starts[i + 1] = edges;
  }
  const describe = (i) => facts(i, works, randomOf(salts[i]), words);
  const cited = (i) => targets.subarray(starts[i], starts[i + 1]);
  return {
    works,
    edges: starts[works],
    cited,
    title: (i) => describe(i).title,
    workKey: (i) => keyOf(describe(i)),
    documentId: (i) => documentId(i),
    part: (i) => ({ reader: 'bench', graph: documentGraph(i, describe, cited(i)) }),
  };
}

/** Numbers from 0 to 1 (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function vocabulary(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = new Set();
  while (words.size < WORDS)
    words.add(
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(CONSONANTS) + pick(VOWELS)).join(''),
    );
  return [...words];
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** What is true of work i. Few words are common, many are rare. */
function facts(i, works, random, words) {
  const word = () => words[Math.floor(WORDS * random() ** 3)];
  const title = Array.from({ length: 4 + Math.floor(random() * 5) }, word)
    .map(capital)
    .join(' ');
  const family = capital(words[Math.floor(WORDS * random())]);
  const given = GIVEN[Math.floor(random() * GIVEN.length)];
  return {
    number: i,
    kind: KINDS[Math.floor(random() * KINDS.length)],
    title: `${title} ${i}`,
    family,
    given,
    container: `Journal of ${capital(word())}`,
    volume: String(1 + Math.floor(random() * 90)),
    page: String(1 + Math.floor(random() * 900)),
    year: FIRST_YEAR + Math.floor((i / works) * YEARS),
  };
}

const keyOf = ({ kind, title }) => `${kind}:${title.toLowerCase()}`;
const documentId = (i) => `bench-${String(i).padStart(8, '0')}`;

/** One work as a document tells of it: some leave the container out, some shorten the author's given name. */
function localWork(work, id, teller, count) {
  const brief = (teller * 31 + work.number) % 4;
  const given = brief === 1 ? work.given[0] : work.given;
  const author = `${given} ${work.family}`;
  return {
    id,
    label: work.family,
    reading: {
      kind: work.kind,
      authors: [author],
      institution: null,
      title: work.title,
      container: brief === 2 ? null : work.container,
      volume: brief === 2 ? null : work.volume,
      page: work.page,
      year: work.year,
      date: null,
      identifiers: [],
      urls: [],
      perma: null,
    },
    keys: [keyOf(work)],
    variants: count === 0 ? [] : [{ text: citationText(work), count }],
    authors: [{ key: `${work.family}, ${given}`.toLowerCase(), name: author }],
    institution: null,
  };
}

const citationText = (work) =>
  `${work.given} ${work.family}, ${work.title}, ${work.volume} ${work.container} ${work.page} (${work.year})`;

function documentGraph(i, describe, cited) {
  const own = describe(i);
  const works = [own, ...[...cited].map(describe)];
  const texts = works.slice(1).map(citationText);
  const groups = grouped(texts);
  const lines = groups.map(({ members }) => `See ${members.map((at) => texts[at]).join('; ')}.`);
  let start = 0;
  const notes = lines.map((text, n) => {
    const span = [start, start + text.length];
    start = span[1] + 1;
    return note(n + 1, text, span);
  });
  const citations = groups.flatMap(({ members }, n) =>
    members.map((at, place) => citation(notes[n], n + 1, place + 1, at, texts[at], works[at + 1].kind)),
  );
  const text = lines.join('\n');
  return {
    document: {
      id: documentId(i),
      name: `${documentId(i)}.txt`,
      origin: `/bench/${documentId(i)}.txt`,
      mediaType: 'text/plain',
      sha256: String(i).padStart(64, '0'),
      facts: {
        title: own.title,
        authors: [`${own.given} ${own.family}`],
        container: own.container,
        year: own.year,
      },
      characters: text.length,
      work: 'w1',
    },
    text,
    pages: [{ number: 1, label: '1', span: [0, text.length], confidence: null }],
    notes,
    citations,
    works: works.map((work, at) => localWork(work, `w${at + 1}`, i, at === 0 ? 0 : 1)),
    findings: [],
  };
}

function grouped(texts) {
  const groups = [];
  for (let at = 0, n = 0; at < texts.length; n += 1) {
    const size = NOTES[n] ?? texts.length;
    groups.push({ members: texts.slice(at, at + size).map((_, offset) => at + offset) });
    at += size;
  }
  return groups;
}

function note(number, text, span) {
  return {
    id: `n${number}`,
    number,
    series: 0,
    label: String(number),
    page: 1,
    pageLabel: '1',
    spans: [span],
    text,
    callOut: null,
    status: 'read',
  };
}

function citation(within, number, place, order, text, kind) {
  const at = within.text.indexOf(text);
  const [start] = within.spans[0];
  return {
    id: `${number}.${place}`,
    note: within.id,
    order,
    form: 'full',
    kind,
    spans: [[start + at, start + at + text.length]],
    within: [at, at + text.length],
    text,
    context: null,
    signal: place === 1 ? 'See' : null,
    pinpoint: null,
    parenthetical: null,
    hereinafter: null,
    nested: false,
    targetNote: null,
    targetPart: null,
    outcome: {
      status: 'resolved',
      work: `w${order + 2}`,
      provision: null,
      antecedent: null,
      method: 'itself',
      confidence: 0.95,
      reason: 'It names the work itself.',
    },
  };
}

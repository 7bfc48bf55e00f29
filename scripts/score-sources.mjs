// Measures how documents of every format come out: PDF, Word beside Akoma Ntoso, HTML, page text, scans.
// What is right stands in the documents themselves (marks, tags, numbers), so that nothing need be annotated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreScan } from './score-scan.mjs';

/**
 * Prints a line for each figure with its floor; false where one falls short. `corpus` is the documents' folder,
 * `extract` gives the extraction of a file, `scan` is what documents are to be scanned like and recognised; null: not.
 */
export async function scoreSources({ corpus, extract, scan }) {
  const figures = [
    ...notesOfPdfs(corpus, extract),
    ...wordBesideXml(corpus, extract),
    ...opinions(corpus, extract),
    ...resolutions(corpus, extract),
    ...(await scans(corpus, extract, scan)),
  ];
  console.log('\nformats');
  for (const { name, share, detail, floor } of figures) {
    const figure = `${share.toFixed(1).padStart(5)}   ${detail}`.padEnd(22);
    console.log(`${name.padEnd(58)} ${figure}${share < floor ? ` falls short of ${floor}` : ''}`);
  }
  if (!scan)
    console.log(
      'Documents as scans: npm run score -- --scan [--dpi 200] [--skew 1] [--grain 40] [--only NAME] (a minute for 10 pages)',
    );
  return figures.every(({ share, floor }) => share >= floor);
}

async function scans(corpus, extract, scan) {
  const figures = [];
  for (const name of scan?.names ?? []) {
    console.error(`${name} as a scan ...`);
    figures.push(...(await scoreScan(join(corpus, `${name}.pdf`), extract, scan)));
  }
  return figures;
}

/** A figure from how many are right, of how many. */
const figure = (name, right, of, floor) => ({
  name,
  share: of === 0 ? 0 : (100 * right) / of,
  detail: `${right}/${of}`,
  floor,
});

/** Documents with so many notes, numbered through. */
const NUMBERED = { 'cotterrell-2013': 79, 'olatokun-2022': 56 };

function notesOfPdfs(corpus, extract) {
  return Object.entries(NUMBERED).flatMap(([name, count]) => {
    const { notes } = extract(join(corpus, `${name}.pdf`));
    const numbered = notes.filter(({ number, text }) => number > 0 && text !== '');
    const found = numbered.filter(({ number }, at) => number === at + 1).length;
    const called = numbered.filter(({ callOut }) => callOut !== null).length;
    const figures = [
      figure(`${name}: notes found, each once`, found, Math.max(count, numbered.length), 100),
      figure(`${name}: notes with a call-out`, called, count, 100),
    ];
    return name === 'cotterrell-2013' ? [...figures, namesOfSupra(notes)] : figures;
  });
}

/** "Natural Law, supra note 25": the word before stands in note 25. */
function namesOfSupra(notes) {
  const texts = new Map(notes.map(({ number, text }) => [number, text]));
  const names = notes.flatMap(({ text }) => [
    ...text.matchAll(/(?<![\p{L}’'-])([\p{L}’'-]{1,40}),? supra note (\d{1,3})/gu),
  ]);
  const standing = names.filter(([, name, number]) => texts.get(Number(number))?.includes(name));
  return figure('cotterrell-2013: name before "supra note N" in note N', standing.length, names.length, 100);
}

function wordBesideXml(corpus, extract) {
  const [word, xml] = ['docx', 'akn.xml'].map((ending) => {
    const { notes, text } = extract(join(corpus, `uk/tna_test37.${ending}`));
    return notes.map((note) => `${note.number} ${before(text, note.callOut)} ${note.text}`);
  });
  const equal = word.filter((note, at) => note === xml[at]).length;
  return [figure('tna_test37: notes and call-outs, Word as in XML', equal, Math.max(27, xml.length), 100)];
}

/** The words at whose end a call-out stands. */
const before = (text, callOut) => (callOut === null ? '(nowhere)' : text.slice(callOut[0] - 20, callOut[1]));

function opinions(corpus, extract) {
  const names = readdirSync(join(corpus, 'us')).filter((name) => name.endsWith('.html'));
  return names.flatMap((name) => {
    const markup = readFileSync(join(corpus, 'us', name), 'utf8');
    const extraction = extract(join(corpus, 'us', name));
    const { notes } = extraction;
    const marks = markup.match(/class="footnotemark"/g) ?? [];
    const linked = notes.filter(({ text, callOut }) => text !== '' && callOut !== null);
    const tags = [...markup.matchAll(/data-cite="([^"]*)"/g)].map(([, cite]) =>
      dense(cite.replaceAll('&amp;', '&')),
    );
    const known = taggedFound(tags, extraction);
    return [
      figure(`${name}: marks linked to notes`, linked.length, Math.max(marks.length, notes.length), 100),
      figure(`${name}: tagged citations`, known, tags.length, 95),
    ];
  });
}

/** How many tags there is a citation for, its work named as the tag has it: later forms ("Id.") are tagged, too. */
function taggedFound(tags, { notes, bodyReferences, works }) {
  const cited = new Map(works.map(({ id }) => [id, 0]));
  for (const { work } of [...notes.flatMap(({ citations }) => citations), ...bodyReferences])
    if (work) cited.set(work, cited.get(work) + 1);
  const named = new Map();
  for (const { id, identifiers } of works)
    for (const name of identifiers) named.set(dense(name), (named.get(dense(name)) ?? 0) + cited.get(id));
  return [...new Set(tags)].reduce(
    (sum, tag) => sum + Math.min(named.get(tag) ?? 0, tags.filter((one) => one === tag).length),
    0,
  );
}

const dense = (citation) => citation.toLowerCase().replace(/[\s.’']/g, '');

/** Resolutions name others as "660 (1990)"; the number in the file's name is its own. */
function resolutions(corpus, extract) {
  let [right, cited, found] = [0, 0, 0];
  for (const name of readdirSync(join(corpus, 'un'))) {
    const text = readFileSync(join(corpus, 'un', name), 'utf8');
    const own = `${Number(/_RES_(\d+)/.exec(name)[1])}`;
    const named = [...text.matchAll(/\b(\d{1,4})\s+\(((?:19|20)\d\d)\)/g)].map(
      ([, no, year]) => `${no} ${year}`,
    );
    const expected = new Set(named.filter((one) => !one.startsWith(`${own} `)));
    const edges = extract(join(corpus, 'un', name))
      .works.filter(({ kind }) => kind === 'resolution')
      .map(({ identifiers, year }) => `${/\d+/.exec(identifiers[0])?.[0]} ${year}`);
    right += edges.filter((edge) => expected.has(edge)).length;
    cited += expected.size;
    found += edges.length;
  }
  return [
    figure('un/*.txt: cited resolutions that are works', right, cited, 100),
    figure('un/*.txt: works that are cited resolutions', right, found, 100),
  ];
}

import { newspapers } from '#ingest/tables/newspapers.js';
import { pageSorts } from '#ingest/tables/page-sorts.js';
import { trimMarks } from '#ingest/works/fold.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { squeeze } from './shape/fold.js';
import { writingLabel } from './shape/labels.js';
import { writingKeys } from './shape/keys.js';
import { withoutSort } from './shape/piece-sort.js';
import { makeReading } from './shape/reading.js';
import { stretchText, titleText, writingOf, type Writing } from './shape/writing.js';

/** Newspapers, magazines, wire services, broadcasters and their sites. */
export const newsKind: Kind = {
  kind: 'news',
  read,
  keys: (reading) => writingKeys(reading),
  label: writingLabel,
};

/** Whether a container is a newspaper: known, or named like one ("Kenya Daily Nation", "DAILY STAR"). */
export function isNewspaper(container: string): boolean {
  const name = squeeze(
    container
      .replace(/^the\s+/i, '')

      .replace(/ (?:Online|Lexicon|Magazine|Mag\.)$/i, ''),
  );
  return known.has(name) || (NAMED.test(container.trim()) && container.length < 40);
}

const known = new Set(newspapers.map(squeeze));
const NAMED =
  /(?:^|[\s-])(?:Times|Post|Herald|Tribune|Gazette|Chronicle|Daily\s\S+|Newspaper|Sunday\s\S+|TIMES|POST|HERALD|TRIBUNE|TRIB\.|GAZETTE|CHRON\.|DAILY\s\S+|SUNDAY\s\S+|Zeitung|ZEITUNG|News|NEWS)$/;

function read(segment: Segment): KindReading | null {
  const writing = writingOf(segment);
  const { parts, head } = writing;
  const agency = agencyOf(writing);
  const place = agency ?? siteOf(writing);
  if (place === null) return null;
  const dated = writing.date !== null || segment.urls.length > 0 || writing.year !== null;
  const title = place.titled ? titleText(writing) : null;
  const found = {
    authors: agency === null ? head.authors.filter((name) => name !== place.name) : [],
    institution: head.institution !== null && isNewspaper(head.institution) ? null : head.institution,
    title: title === null ? null : withoutSort(title),
    container: place.name,
    year: writing.year,
    date: writing.date,
  };
  return makeReading(
    'news',
    parts,
    found,
    place.known ? (dated ? 0.94 : 0.72) : dated ? 0.88 : 0.5,
    stretchText(writing, writing.pin),
  );
}

function isKnown(name: string): boolean {
  return known.has(squeeze(name.replace(/^the\s+/i, '')));
}

interface Place {
  readonly name: string | null;
  readonly titled: boolean;
  readonly known: boolean;
}

/** "Reuters, “Title”, 27 August 2010": the paper or agency stands where an author would. */
function agencyOf({ parts, quoted, site }: Writing): Place | null {
  if (quoted === null || site !== null) return null;
  const name = trimMarks(parts.text.slice(0, quoted.open), ',:');
  return isKnown(name) ? { name, titled: true, known: true } : null;
}

/** "‘Title’, The Courier (Townham, 3 May 2001) 6", "The Courier (online, 3 May 2001)": where and when a paper came out. */
function isPrintedAt({ quoted, imprint, site }: Writing): boolean {
  if (quoted === null || imprint === null || imprint.date === null) return false;
  const place = PRINTED_AT.exec(imprint.inner)?.groups?.['place'];
  return (
    place !== undefined &&
    site !== null &&
    site.start < imprint.start &&
    !place.split(' ').some((word) => pageSorts.has(word))
  );
}

const PRINTED_AT = /^(?<place>online(?: at)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?),? \d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u;

function siteOf(writing: Writing): Place | null {
  const printed = stretchText(writing, writing.site);
  if (printed !== null) {
    const site = trimMarks(printed, ',');
    const pieces = site.split(/,\s/);
    // "News, The Daily (Townham, 3 May 2001)": the page's name, then the paper's
    const last = pieces.at(-1) ?? site;
    for (const name of [site, ...(isKnown(last) ? [last] : []), pieces[0] ?? site])
      if (isNewspaper(name))
        return {
          name: name,
          titled: true,
          known: isKnown(name),
        };
  }
  if (printed !== null && isPrintedAt(writing))
    return { name: trimMarks(printed, ','), titled: true, known: false };
  const journal =
    writing.journal === null
      ? null
      : trimMarks(writing.parts.text.slice(writing.journal.nameStart, writing.journal.nameEnd), ',');
  if (journal !== null && isNewspaper(journal)) return { name: journal, titled: true, known: true };
  const [opening = ''] = writing.parts.text.split(/,\s/, 1);
  // "N.Y. TIMES, Apr. 12, 1996, at A1": a piece without a title
  if (writing.date !== null && isKnown(opening)) return { name: opening, titled: false, known: true };
  const title = titleText(writing);
  if (title === null || writing.site !== null || !isNewspaper(title)) return null;
  const exact = isKnown(title);
  return { name: exact ? title : null, titled: !exact, known: exact };
}

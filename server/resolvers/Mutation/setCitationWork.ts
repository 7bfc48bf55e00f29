import { kindOf } from '#ingest/kinds/index.js';
import { personKey, personName } from '#ingest/works/authors.js';
import { institutionName } from '#ingest/works/institutions.js';
import { BLANK } from '#ingest/works/reading.js';
import type { CitationWork, ToldWork } from '#schema/correction.js';
import { forgetLoaded, type Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { citationNodeId } from '../../store/node-ids.js';
import type { WorkTold } from '../generated.js';
import { kindIn } from '../kind-names.js';
import { correctionId, decidedNow } from './decided.js';
import type { MutationField } from './field.js';
import { keyedWork } from './keyed-work.js';

export const setCitationWork: MutationField<'setCitationWork'> = async (_, args, context) => {
  const { store } = context;
  const [citation] = await store.citationsByIds([args.citation]);
  const [stored] = citation ? await store.documentGraphs([citation.documentId]) : [];
  const row = stored?.graph.citations.find(
    ({ id }) => citationNodeId(stored.graph.document.id, id) === args.citation,
  );
  if (!stored || !row)
    throw badInput(`Unexpected citation ${args.citation}, expected one of the graph.`, {
      argument: 'citation',
    });
  const correction: CitationWork = {
    id: correctionId('set-work', args.citation),
    does: 'set-work',
    document: stored.graph.document.id,
    citation: row.id,
    text: row.text,
    work: await toldWork(args, context),
    ...decidedNow(args),
  };
  await store.keepCorrections([correction]);
  forgetLoaded(context);
  return correction;
};

interface Meant {
  readonly citation: string;
  readonly work?: string | null | undefined;
  readonly told?: WorkTold | null | undefined;
}

async function toldWork({ citation, work, told }: Meant, context: Context): Promise<ToldWork> {
  if (told) return newWork(told, `person:${citation}`);
  if (!work)
    throw badInput('Unexpected citation without a work, expected work or told.', { argument: 'work' });
  const { record, keyed } = await keyedWork(work, 'work', context);
  const { kind, label, title, year } = record;
  // Only what it is called by when no document tells of it any more: the documents know better.
  return {
    label,
    reading: { ...BLANK, kind, title, year },
    keys: [keyed.key],
    authors: [],
    institution: null,
  };
}

/** `key`: what it is known by where its facts give no key. */
function newWork({ kind: named, authors = [], ...facts }: WorkTold, key: string): ToldWork {
  const kind = kindIn(named);
  const {
    title,
    institution = null,
    container = null,
    volume = null,
    page = null,
    year = null,
    date = null,
  } = facts;
  const reading = { ...BLANK, kind, title, authors, institution, container, volume, page, year, date };
  const keys = kind === null ? [] : kindOf(kind).keys(reading);
  return {
    label: kind === null ? title : kindOf(kind).label(reading),
    reading,
    keys: keys.length > 0 ? keys : [key],
    authors: authors.map(personName).map((person) => ({ key: personKey(person), name: person.name })),
    institution: institution === null ? null : institutionName(institution),
  };
}

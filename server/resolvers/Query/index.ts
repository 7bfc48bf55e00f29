import type { QueryResolvers } from '../generated.js';
import { analysis } from './analysis.js';
import { citations } from './citations.js';
import { corrections } from './corrections.js';
import { document } from './document.js';
import { documents } from './documents.js';
import { neighborhood } from './neighborhood.js';
import { node } from './node.js';
import { nodes } from './nodes.js';
import { notes } from './notes.js';
import { path } from './path.js';
import { search } from './search.js';
import { stats } from './stats.js';
import { work } from './work.js';
import { works } from './works.js';

export const Query: Required<QueryResolvers> = {
  analysis,
  citations,
  corrections,
  document,
  documents,
  neighborhood,
  node,
  nodes,
  notes,
  path,
  search,
  stats,
  work,
  works,
};

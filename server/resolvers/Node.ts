import type { NodeRecord } from '../store/index.js';
import type { NodeResolvers } from './generated.js';
import { Work } from './Work.js';

/** Names of the API for the sorts of rows that are one type each. */
const TYPES = {
  document: 'Document',
  note: 'Note',
  citation: 'Citation',
  author: 'Author',
  institution: 'Institution',
  provision: 'Provision',
} as const satisfies Record<Exclude<NodeRecord['node'], 'work'>, string>;

export const Node: NodeResolvers = {
  __resolveType: (record, context, info) =>
    record.node === 'work' ? Work.__resolveType(record, context, info) : TYPES[record.node],
};

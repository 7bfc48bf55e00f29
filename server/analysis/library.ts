import * as louvainModule from 'graphology-communities-louvain';
import * as betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import * as pagerankModule from 'graphology-metrics/centrality/pagerank.js';

// The packages are CommonJS: what their types call the default's default is the default for Node.
export const louvain = (louvainModule as { default: unknown })
  .default as (typeof louvainModule.default)['default'];
export const betweenness = (betweennessModule as { default: unknown })
  .default as (typeof betweennessModule.default)['default'];
export const pagerank = (pagerankModule as { default: unknown })
  .default as (typeof pagerankModule.default)['default'];

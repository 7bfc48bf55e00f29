import neo4j from 'neo4j-driver';
import { StoreUnusable } from '../errors.js';
import type { OpenOptions } from '../options.js';
import { Graph } from './graph.js';

/** Where a Neo4j is: NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE. */
export interface Neo4jPlace {
  /** bolt or neo4j, with +s or +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Connects when first asked something. Throws StoreUnusable where the address makes no sense. */
export function openGraph(place: Neo4jPlace, options: OpenOptions): Graph {
  const settings = { database: place.database, uri: place.uri };
  try {
    const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), {
      disableLosslessIntegers: true,
      userAgent: 'carolene',
    });
    return new Graph(driver, { ...settings, onStatement: options.onStatement ?? (() => undefined) });
  } catch (cause) {
    throw new StoreUnusable(
      'no-access',
      `Unexpected NEO4J_URI "${place.uri}", expected an address such as bolt://127.0.0.1:7687 or neo4j+s://host.`,
      { cause },
    );
  }
}

import { StoreUnusable } from '../../store/errors.js';

/** The store is read twice, and it was not the same the second time. */
export class StoreChanged extends StoreUnusable {
  constructor(what: string) {
    super(
      'locked',
      `Unexpected ${what}, expected the graph as it was at first: it was written to meanwhile. Export again, into a new folder.`,
    );
  }
}

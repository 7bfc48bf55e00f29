import { openDatabase } from './open.js';

/** Copies the store in `folder` into a new file, as it is at one moment, whatever others write meanwhile. */
export function backUp(folder: string, file: string): void {
  const database = openDatabase(folder, {});
  try {
    database.run('VACUUM INTO ?', file);
  } finally {
    database.close();
  }
}

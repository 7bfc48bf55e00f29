import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDocument } from '#ingest/pipeline.js';

// node read-once.js FILE: reads a document in a process of its own and prints its pages and the bytes of memory that
// the process took at most.
const [file = ''] = process.argv.slice(2);
const { document } = await readDocument(await readFile(file), basename(file));
console.log(JSON.stringify({ pages: document.pages.length, peak: process.resourceUsage().maxRSS * 1024 }));

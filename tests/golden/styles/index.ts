import { american, bluebook } from './bluebook.js';
import { european } from './european.js';
import { filing } from './filing.js';
import { oscola } from './oscola.js';
import type { Style } from './style.js';
import { un } from './un.js';

export const styles: readonly Style[] = [bluebook, american, oscola, european, un, filing];

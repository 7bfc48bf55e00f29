import type { Streams } from './command.js';

export interface Progress {
  /** Shows how far a long work is. On a terminal one line that is written over; elsewhere nothing. */
  show(state: { readonly done: number; readonly of: number; readonly words: string }): void;
  /** Shows what is being done on the moving line; counts and estimate stay as they are. */
  aside(words: string): void;
  /** A line that stays, above the moving one. */
  say(line: string): void;
  /** Takes the moving line away. */
  end(): void;
}

const CLEAR_LINE = '\r\u001b[2K';

/** Progress with counts and an estimate of the time left. `now` in milliseconds. */
export function progressOn(streams: Streams, now: () => number = Date.now): Progress {
  const begun = now();
  let moving = false;
  const clear = () => {
    if (moving) streams.err(CLEAR_LINE);
    moving = false;
  };
  return {
    show({ done, of, words }) {
      if (!streams.terminal) return;
      const left = timeLeft(done, of, now() - begun);
      streams.err(
        CLEAR_LINE +
          fit(`${done.toLocaleString('en')} of ${of.toLocaleString('en')}  ${words}${left}`, streams.width),
      );
      moving = true;
    },
    aside(words) {
      if (!streams.terminal) return;
      streams.err(CLEAR_LINE + fit(words, streams.width));
      moving = true;
    },
    say(line) {
      clear();
      streams.err(`${line}\n`);
    },
    end: clear,
  };
}

/** ", about 12 s left", once there is something to judge by. */
export function timeLeft(done: number, of: number, milliseconds: number): string {
  if (done === 0 || done >= of || milliseconds < 2_000) return '';
  const seconds = Math.ceil((milliseconds / done) * (of - done) * 0.001);
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}

const fit = (text: string, width: number) => (text.length < width ? text : `${text.slice(0, width - 2)}…`);

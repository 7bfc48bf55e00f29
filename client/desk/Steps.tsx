interface Properties {
  readonly at: number;
  readonly count: number;
  readonly onStep: (index: number) => void;
}

/** To the finding before and the one after. */
export function Steps({ at, count, onStep }: Properties) {
  return (
    <div className="step">
      <button
        type="button"
        className="btn"
        disabled={at <= 0}
        onClick={() => {
          onStep(at - 1);
        }}
      >
        <kbd className="hide-s">k</kbd> Previous
      </button>
      <button
        type="button"
        className="btn"
        disabled={at >= count - 1}
        onClick={() => {
          onStep(at + 1);
        }}
      >
        Next <kbd className="hide-s">j</kbd>
      </button>
    </div>
  );
}

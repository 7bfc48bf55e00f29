export interface Option {
  readonly value: string;
  readonly word: string;
}

interface Properties {
  readonly name: string;
  readonly options: readonly Option[];
  /** '' is "all". */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly last?: boolean;
}

/** A filter with its name, its value and a native list. */
export function Choice({ name, options, value, onChange, last = false }: Properties) {
  return (
    <label className={`sel${value === '' ? '' : ' on'}${last ? ' last' : ''}`}>
      <span>{name}:</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.word}
          </option>
        ))}
      </select>
    </label>
  );
}

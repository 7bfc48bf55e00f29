import type { Ref } from 'react';

interface Properties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** In characters. */
  readonly most?: number;
  readonly hint?: string;
  readonly narrow?: boolean;
  readonly input?: Ref<HTMLInputElement>;
}

/** A line to write in, with its name above. */
export function Field({
  label,
  value,
  onChange,
  required = false,
  most = 200,
  hint,
  narrow,
  input,
}: Properties) {
  return (
    <label className={narrow === true ? '' : 'wide-all'}>
      <span>
        {label}
        {hint === undefined ? null : <small className="dim"> {hint}</small>}
      </span>
      <input
        {...(input === undefined ? {} : { ref: input })}
        value={value}
        required={required}
        maxLength={most}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}

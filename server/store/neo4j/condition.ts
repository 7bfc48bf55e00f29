import type { Parameters } from './graph.js';

/** A part of a WHERE clause with its parameters. */
export interface Condition {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/** The condition that all of these make; a null is none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition {
  const given = conditions.filter((condition) => condition !== null);
  return {
    cypher: given.length === 0 ? 'true' : given.map(({ cypher }) => cypher).join(' AND '),
    parameters: Object.assign({}, ...given.map(({ parameters }) => parameters)) as Parameters,
  };
}

/** A condition with the value as `$name` where one is given, null where not. */
export function when(
  name: string,
  value: string | number | readonly string[] | null,
  cypher: string,
): Condition | null {
  return value === null ? null : { cypher, parameters: { [name]: value } };
}

/** One of a list; null in it stands for no value. */
export function oneOf(
  name: string,
  list: readonly (string | null)[] | null,
  property: string,
): Condition | null {
  if (list === null) return null;
  const texts = list.filter((item) => item !== null);
  const cypher = `${property} IN $${name}`;
  return {
    cypher: texts.length < list.length ? `(${cypher} OR ${property} IS NULL)` : cypher,
    parameters: { [name]: texts },
  };
}

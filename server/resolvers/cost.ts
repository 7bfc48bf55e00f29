import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput } from '../errors.js';

const MOST_DEPTH = 14;
/** Values that one answer may have, if every list were as long as it may be. */
const MOST_COST = 200_000;
/** How long lists without a `first` are taken to be: authors, identifiers, citations of a note. */
const LIST_LENGTH = 5;

interface Size {
  readonly cost: number;
  readonly depth: number;
}

interface Question {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Sizes of fragments, which count once however often and deep they are spread. */
  readonly known: Map<string, Size>;
}

/** Throws badInput where a query reaches deeper or asks for more than is answered. It is valid already. */
export function limitCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): void {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return;
  const fragments = document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
  );
  const question = { schema, variables, fragments: new Map(fragments), known: new Map<string, Size>() };
  const { cost, depth } = sizeOf(question, root, operation.selectionSet, false);
  if (depth > MOST_DEPTH)
    throw badInput(`Unexpected depth of ${depth}, expected at most ${MOST_DEPTH}.`, {
      depth,
      most: MOST_DEPTH,
    });
  if (cost > MOST_COST)
    throw badInput(
      `Unexpected size of up to ${cost} values, expected at most ${MOST_COST}. Ask with a smaller first.`,
      { cost, most: MOST_COST },
    );
}

/** `counted`: a `first` above has counted the lists here already. */
function sizeOf(
  question: Question,
  parent: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  counted: boolean,
): Size {
  const sizes = selections.map((selection) => selectionSize(question, parent, selection, counted));
  return {
    cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
  };
}

function selectionSize(
  question: Question,
  parent: GraphQLCompositeType,
  selection: SelectionNode,
  counted: boolean,
): Size {
  switch (selection.kind) {
    case Kind.FIELD:
      return fieldSize(question, parent, selection, counted);
    case Kind.INLINE_FRAGMENT: {
      const on = typeNamed(question, selection.typeCondition?.name.value) ?? parent;
      return sizeOf(question, on, selection.selectionSet, counted);
    }
    case Kind.FRAGMENT_SPREAD:
      return fragmentSize(question, selection.name.value, counted);
  }
}

function fragmentSize(question: Question, name: string, counted: boolean): Size {
  const place = `${name} ${counted}`;
  const known = question.known.get(place);
  if (known) return known;
  const fragment = question.fragments.get(name);
  const on = typeNamed(question, fragment?.typeCondition.name.value);
  const size = fragment && on ? sizeOf(question, on, fragment.selectionSet, counted) : { cost: 0, depth: 0 };
  question.known.set(place, size);
  return size;
}

function fieldSize(
  question: Question,
  parent: GraphQLCompositeType,
  node: FieldNode,
  counted: boolean,
): Size {
  const field = fieldOf(parent, node.name.value);
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return { cost: 1, depth: 1 };
  const asked = lengthAsked(field, node, question.variables);
  const { cost, depth } = sizeOf(question, type, node.selectionSet, asked !== null);
  const length = asked ?? (isListType(getNullableType(field.type)) && !counted ? LIST_LENGTH : 1);
  return { cost: 1 + length * cost, depth: 1 + depth };
}

/** From `first`, `limit` or the number of ids; null where the field has none of them. */
function lengthAsked(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  const { first, limit, ids } = getArgumentValues(field, node, variables);
  if (typeof limit === 'number') return Math.max(1, limit);
  if (typeof first === 'number') return Math.max(1, first);
  return Array.isArray(ids) ? Math.max(1, ids.length) : null;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | null {
  return isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[name] ?? null) : null;
}

function typeNamed({ schema }: Question, name: string | undefined): GraphQLCompositeType | null {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : null;
}

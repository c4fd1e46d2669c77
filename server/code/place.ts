import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Fault } from '../domain/fault.ts';

export type Key = string | number;

/** A YAML file as read: what it says, and where it says it. */
export interface YamlFile {
  /** Relative to the project's root. */
  readonly name: string;
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
  /** Unchecked: the shape comes later. */
  readonly data: unknown;
}

/** One value of a YAML file, by the keys that lead to it. */
export class Place {
  readonly file: YamlFile;
  readonly #path: readonly Key[];

  constructor(file: YamlFile, path: readonly Key[] = []) {
    this.file = file;
    this.#path = path;
  }

  at(...keys: readonly Key[]): Place {
    return new Place(this.file, [...this.#path, ...keys]);
  }

  /** At the value; where there is none, at what would hold it. */
  fault(problem: string, remedy: string): Fault {
    return this.#faultAt(this.#node(this.#path), problem, remedy);
  }

  /** At the key itself, not at its value. */
  faultOfKey(key: string, problem: string, remedy: string): Fault {
    const map = this.#node(this.#path);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return this.#faultAt(isNode(pair?.key) ? pair.key : map, problem, remedy);
  }

  /** `data/…/5.1.yaml:12:5`, to point to from another fault. */
  print(): string {
    const { file, line, column } = this.fault('', '');
    return [file, line, column].filter((part) => part !== 0).join(':');
  }

  #faultAt(node: Node | null, problem: string, remedy: string): Fault {
    const offset = node?.range?.[0];
    const position = offset === undefined ? { line: 0, col: 0 } : this.file.lineCounter.linePos(offset);
    return { file: this.file.name, line: position.line, column: position.col, problem, remedy };
  }

  #node(path: readonly Key[]): Node | null {
    let node: Node | null = this.file.document.contents;
    for (const key of path) {
      const inner: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
      if (!isNode(inner)) return node;
      node = inner;
    }
    return node;
  }
}

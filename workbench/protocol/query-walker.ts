/** Answers a Query: reads the selected properties of an object, of what it leads to and of the members of collections. */
import type { HostObject } from '../model/host-object';
import { HostError } from '../model/host-object';
import type { ApiGate } from './api-gate';
import type { QueryInfo } from './envelope';
import { findMember } from './member-table';
import { emptySelection, isEmpty, selectionOf, type Selection } from './selection';
import { hostError } from './wire-error';

type Answer = Record<string, unknown>;

export class QueryWalker {
  constructor(private readonly gate: ApiGate) {}

  /** null for a null object. */
  answer(object: HostObject | null, info: QueryInfo | undefined): Answer | null {
    return object === null ? null : this.visit(object, selectionOf(info), info);
  }

  private visit(object: HostObject, selection: Selection, page?: QueryInfo): Answer {
    return object.items ? this.visitCollection(object, selection, page) : this.visitObject(object, selection);
  }

  private visitObject(object: HostObject, selection: Selection): Answer {
    const answer: Answer = { ...object.identity() };
    if (selection.all) this.readAll(object, answer);
    for (const [name, child] of selection.children) {
      const member = findMember(this.gate.table, object.type, name);
      if (!member || member.kind === 'method' || member.kind === 'event') throw unknownName(object.type, name);
      this.gate.check(object.type, name);
      if (member.kind === 'scalar') {
        answer[member.wireName] = this.read(object, member.wireName);
      } else {
        const target = object.navigate(member.wireName);
        answer[member.wireName] = target && this.visit(target, isEmpty(child) ? { ...child, all: true } : child);
      }
    }
    return answer;
  }

  /** What is not a property of the collection itself is meant for its members. */
  private visitCollection(collection: HostObject, selection: Selection, page?: QueryInfo): Answer {
    const answer: Answer = { ...collection.identity() };
    const ofItems = emptySelection();
    ofItems.all = selection.all;
    if (selection.all) this.readAll(collection, answer);
    for (const [name, child] of selection.children) {
      if (name.toLowerCase() === 'items') {
        if (isEmpty(child) || child.all) ofItems.all = true;
        for (const [key, value] of child.children) ofItems.children.set(key, value);
      } else if (findMember(this.gate.table, collection.type, name)?.kind === 'scalar') {
        this.gate.check(collection.type, name);
        const wireName = findMember(this.gate.table, collection.type, name)?.wireName ?? name;
        answer[wireName] = this.read(collection, wireName);
      } else {
        ofItems.children.set(name, child);
      }
    }
    if (isEmpty(ofItems)) return answer;
    const first = page?.Skip ?? 0;
    const items = (collection.items?.() ?? []).slice(first, page?.Top === undefined ? undefined : first + page.Top);
    answer['_Items'] = items.map((item) => this.visit(item, ofItems));
    return answer;
  }

  /** Members above the stated set are left out, not refused: nobody asked for them by name. */
  private readAll(object: HostObject, answer: Answer): void {
    for (const name of object.scalars()) {
      const member = findMember(this.gate.table, object.type, name);
      if (!member || this.gate.allows(member)) answer[name] = this.read(object, name);
    }
  }

  private read(object: HostObject, wireName: string): unknown {
    try {
      const value = object.read(wireName);
      return value === undefined ? null : value;
    } catch (error) {
      if (error instanceof HostError && !error.location) {
        throw new HostError(error.code, error.message, this.gate.location(object.type, wireName));
      }
      throw error;
    }
  }
}

function unknownName(type: string, name: string): HostError {
  return hostError('InvalidArgument', `${type}.${name}`, `${type} has no property ${name}`);
}

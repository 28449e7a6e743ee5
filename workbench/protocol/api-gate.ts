/**
 * Refuses at sync what lies above the stated ExcelApi set, as Excel does; office.js itself lets everything through.
 * Applies to paths, methods, property sets and load strings.
 */
import { isAbove } from './boot/requirement-matrix';
import { findMember, type Member, type MemberTable } from './member-table';
import { hostError } from './wire-error';

export class ApiGate {
  constructor(
    readonly table: MemberTable,
    /** `1.9` */
    readonly apiSet: string,
  ) {}

  allows(member: Member): boolean {
    if (member.requires === undefined) return true;
    return member.requires !== 'other' && !isAbove(member.requires, this.apiSet);
  }

  /** Passes names the library does not know: the model answers for those. */
  check(type: string, wireName: string): void {
    const member = findMember(this.table, type, wireName);
    if (member && !this.allows(member)) {
      const required = member.requires === 'other' ? 'another requirement set' : `ExcelApi ${member.requires}`;
      throw hostError('ApiNotFound', `${type}.${member.publicName}`, `${type}.${member.publicName} needs ${required}`);
    }
  }

  /** `Range.values`, as Excel names the place of an error. */
  location(type: string, wireName: string): string {
    const publicName = findMember(this.table, type, wireName)?.publicName;
    return `${type}.${publicName ?? wireName.charAt(0).toLowerCase() + wireName.slice(1)}`;
  }
}

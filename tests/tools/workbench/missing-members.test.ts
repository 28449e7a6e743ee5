import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coverage, coverageText, withList } from '../../../tools/workbench/missing-members';
import { publicMembers } from '../../../tools/workbench/public-members';
import { openWorkbench, type Workbench } from '../../../workbench/headless/workbench';

const root = join(__dirname, '../../..');
const members = publicMembers(readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8'));

describe('the list of members that the workbench lacks', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ apiSet: '1.15' });
  });
  afterAll(() => workbench.close());

  it('knows what Excel has, and in which set', () => {
    const setOf = (type: string, name: string) => members.find((each) => each.type === type && each.name === name)?.set;
    expect([setOf('Range', 'values'), setOf('Range', 'find'), setOf('Worksheet', 'pageLayout')]).toEqual([1, 9, 9]);
    expect([setOf('Range', 'load'), setOf('Range', 'noSuchMember')]).toEqual([undefined, undefined]);
  });

  it('finds what is missing by name, and nothing that is there', () => {
    const { missing } = coverage(workbench, [...members, { type: 'Range', name: 'getImage', set: 7 }], 15);
    expect(missing.get('Range')).toContain('getImage');
    expect(missing.get('Range')).not.toContain('values');
    expect(missing.has('Worksheet') && missing.get('Worksheet')?.includes('name')).toBeFalsy();
  });

  it('stands in the documentation as it is', () => {
    const page = readFileSync(join(root, 'docs/workbench.md'), 'utf8');
    expect(withList(page, coverageText(coverage(workbench, members, 15), 15))).toBe(page);
  });
});

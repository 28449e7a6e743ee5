/** Threaded comments, and beside each a note with the same words for programs that know only notes. */
import { cellName } from '../cell-name';
import type { SheetComment } from '../engine';
import { HEAD, type OfficePackage } from './office-package';
import { placed } from './sheet-order';
import { element, escapeXml } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const THREADS = 'application/vnd.ms-excel.threadedcomments+xml';
const PEOPLE = 'application/vnd.ms-excel.person+xml';
const PERSON = '{00000000-0000-4000-9000-000000000001}';
const WHEN = '2020-01-01T00:00:00.00';

export async function commentParts(
  parcel: OfficePackage,
  sheetPath: string,
  number: number,
  comments: readonly SheetComment[],
): Promise<void> {
  if (comments.length === 0) return;
  await parcel.add(`xl/comments${number}.xml`, HEAD + notesXml(comments), KINDS);
  await parcel.relate(sheetPath, `${OFFICE}/comments`, `../comments${number}.xml`);
  const threads = `xl/threadedComments/threadedComment${number}.xml`;
  await parcel.add(threads, HEAD + threadsXml(comments), THREADS);
  const thread = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  await parcel.relate(sheetPath, thread, `../threadedComments/threadedComment${number}.xml`);
  await parcel.addDefault('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  await parcel.add(`xl/drawings/vmlDrawing${number}.vml`, vml(comments));
  const id = await parcel.relate(sheetPath, `${OFFICE}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`);
  await parcel.change(sheetPath, (xml) => placed(xml, 'legacyDrawing', element('legacyDrawing', { 'r:id': id })));
  await addPeople(parcel, comments);
}

async function addPeople(parcel: OfficePackage, comments: readonly SheetComment[]): Promise<void> {
  const path = 'xl/persons/person.xml';
  if (parcel.has(path)) return;
  const displayName = comments[0]?.author ?? '';
  const person = element('person', { displayName, id: PERSON, userId: displayName, providerId: 'None' });
  await parcel.add(path, HEAD + element('personList', { xmlns: THREADED }, person), PEOPLE);
  const type = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
  await parcel.relate('xl/workbook.xml', type, 'persons/person.xml');
}

function threadsXml(comments: readonly SheetComment[]): string {
  const one = (ref: string, id: string, text: string, more: Readonly<Record<string, string | boolean | undefined>>) =>
    element('threadedComment', { ref, dT: WHEN, personId: PERSON, id, ...more }, element('text', {}, escapeXml(text)));
  const entries = comments.flatMap(({ row, column, id, text, replies, resolved }) => {
    const ref = cellName(row, column);
    return [
      one(ref, id, text, { done: resolved ? true : undefined }),
      ...replies.map((reply) => one(ref, reply.id, reply.text, { parentId: id })),
    ];
  });
  return element('ThreadedComments', { xmlns: THREADED, 'xmlns:x': MAIN }, entries.join(''));
}

function notesXml(comments: readonly SheetComment[]): string {
  const authors = comments.map(({ id }) => element('author', {}, `tc=${id}`)).join('');
  const notes = comments.map(({ row, column, text, replies }, index) => {
    const words = [text, ...replies.map((reply) => reply.text)].join('\n');
    const content = element('text', {}, element('t', { 'xml:space': 'preserve' }, escapeXml(words)));
    return element('comment', { ref: cellName(row, column), authorId: index, shapeId: 0 }, content);
  });
  return element(
    'comments',
    { xmlns: MAIN },
    element('authors', {}, authors) + element('commentList', {}, notes.join('')),
  );
}

/** The boxes in which programs show notes. */
function vml(comments: readonly SheetComment[]): string {
  const shapes = comments.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
      `fillcolor="infoBackground [80]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/>` +
      `<v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>` +
      `${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ` +
    `path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>` +
    `</v:shapetype>${shapes.join('')}</xml>`
  );
}

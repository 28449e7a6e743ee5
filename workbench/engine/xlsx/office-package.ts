/** A zip of Open XML parts: what every part needs besides its text (relationships, content types) is done here. */
import JSZip from 'jszip';
import { element } from './xml';

/** The only date in the files: the same workbook gives the same bytes. */
export const FILE_DATE = new Date(Date.UTC(2020, 0, 1));

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export class OfficePackage {
  private constructor(private readonly zip: JSZip) {}

  static async open(file: ArrayBuffer | Uint8Array): Promise<OfficePackage> {
    return new OfficePackage(await JSZip.loadAsync(file));
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  async change(path: string, edit: (xml: string) => string): Promise<void> {
    const entry = this.zip.file(path);
    if (!entry) throw new Error(`The file lacks ${path}.`);
    this.zip.file(path, edit(await entry.async('string')));
  }

  /** `contentType` for parts that need one of their own. */
  async add(path: string, content: string | Uint8Array, contentType?: string): Promise<void> {
    this.zip.file(path, content);
    if (contentType === undefined) return;
    const entry = element('Override', { PartName: `/${path}`, ContentType: contentType });
    await this.change('[Content_Types].xml', (xml) => xml.replace('</Types>', () => `${entry}</Types>`));
  }

  /** All parts with this ending have this type. */
  async addDefault(extension: string, contentType: string): Promise<void> {
    const entry = element('Default', { Extension: extension, ContentType: contentType });
    await this.change('[Content_Types].xml', (xml) =>
      xml.includes(`Extension="${extension}"`) ? xml : xml.replace(/(<Types[^>]*>)/, (open) => open + entry),
    );
  }

  /** From one part to another, or to an address outside; gives the relationship's id. */
  async relate(from: string, type: string, target: string, external = false): Promise<string> {
    const slash = from.lastIndexOf('/') + 1;
    const path = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    if (!this.has(path)) this.zip.file(path, HEAD + element('Relationships', { xmlns: RELATIONSHIPS }, ''));
    let id = '';
    await this.change(path, (xml) => {
      for (let n = 1; id === '' || xml.includes(`Id="${id}"`); n += 1) id = `rId${n}`;
      const mode = external ? 'External' : undefined;
      const entry = element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });
      const open = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
      return open.replace('</Relationships>', () => `${entry}</Relationships>`);
    });
    return id;
  }

  async bytes(): Promise<Uint8Array> {
    const fresh = new JSZip();
    for (const [path, entry] of Object.entries(this.zip.files)) {
      if (!entry.dir) fresh.file(path, await entry.async('uint8array'), { date: FILE_DATE, createFolders: false });
    }
    return fresh.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
  }
}

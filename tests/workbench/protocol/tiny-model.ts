/** A workbook of a few members, so that the protocol is tried without the real model: sheets, ranges, fills, one event. */
import { HostError, type HostEvent, type HostModel, type HostObject } from '../../../workbench/model/host-object';

type Args = readonly unknown[];

abstract class TinyObject implements HostObject {
  abstract readonly type: string;

  constructor(readonly model: TinyModel) {}

  identity(): Record<string, unknown> {
    return {};
  }
  scalars(): readonly string[] {
    return [];
  }
  read(property: string): unknown {
    throw lacking(`${this.type}.${property}`);
  }
  write(property: string, _value: unknown): void {
    throw lacking(`${this.type}.${property}`);
  }
  navigate(property: string): HostObject | null {
    throw lacking(`${this.type}.${property}`);
  }
  item(_key: unknown): HostObject {
    throw lacking(`${this.type}.getItem`);
  }
  call(method: string, _args: Args): unknown {
    throw lacking(`${this.type}.${method}`);
  }
}

function lacking(member: string): HostError {
  return new HostError('NotImplemented', `${member} is not there`, member);
}

class Workbook extends TinyObject {
  readonly type = 'Workbook';

  override navigate(property: string): HostObject | null {
    return property === 'Worksheets' ? this.model.sheets : super.navigate(property);
  }
  override call(method: string, args: Args): unknown {
    if (method === '_RemoveReference') return void this.model.released.push(String(args[0]));
    return super.call(method, args);
  }
}

class WorksheetCollection extends TinyObject {
  readonly type = 'WorksheetCollection';
  readonly list: Worksheet[] = [];

  items(): readonly Worksheet[] {
    return this.list;
  }
  add(name: string): Worksheet {
    if (this.list.some((sheet) => sheet.name === name)) throw new HostError('ItemAlreadyExists', 'taken');
    const sheet = new Worksheet(this.model, name, `{${this.list.length + 1}}`);
    this.list.push(sheet);
    return sheet;
  }
  find(key: unknown): Worksheet | undefined {
    return this.list.find(({ name, id }) => name === key || id === key);
  }
  override item(key: unknown): HostObject {
    const sheet = this.find(key);
    if (!sheet) throw new HostError('ItemNotFound', 'no such sheet');
    return sheet;
  }
  override call(method: string, args: Args): unknown {
    if (method === 'Add') return this.add(String(args[0]));
    if (method === 'GetItemOrNullObject') return this.find(args[0]) ?? null;
    if (method === 'GetCount') return this.list.length;
    return super.call(method, args);
  }
}

class Worksheet extends TinyObject {
  readonly type = 'Worksheet';

  constructor(
    model: TinyModel,
    public name: string,
    readonly id: string,
  ) {
    super(model);
  }
  override identity() {
    return { Id: this.id };
  }
  override scalars() {
    return ['Id', 'Name', 'TabId'];
  }
  override read(property: string): unknown {
    if (property === 'Id') return this.id;
    if (property === 'Name') return this.name;
    if (property === 'TabId') return 7;
    return super.read(property);
  }
  override write(property: string, value: unknown): void {
    if (property !== 'Name') return super.write(property, value);
    this.name = String(value);
  }
  override call(method: string, args: Args): unknown {
    if (method === 'GetRange') return new Range(this.model, this, String(args[0]));
    if (method === 'Delete') return void this.model.sheets.list.splice(this.model.sheets.list.indexOf(this), 1);
    return super.call(method, args);
  }
}

class Range extends TinyObject {
  readonly type = 'Range';
  private kept = false;

  constructor(
    model: TinyModel,
    private readonly sheet: Worksheet,
    readonly address: string,
  ) {
    super(model);
    model.rangesMade += 1;
  }
  get key(): string {
    return `${this.sheet.id}!${this.address}`;
  }
  override identity(): Record<string, unknown> {
    return this.kept ? { _ReferenceId: this.key } : {};
  }
  override scalars() {
    return ['Address', 'Values'];
  }
  override read(property: string): unknown {
    if (property === 'Address') return `${this.sheet.name}!${this.address}`;
    if (property === 'Values') return this.model.settled.get(this.key) ?? [['']];
    return super.read(property);
  }
  override write(property: string, value: unknown): void {
    if (property !== 'Values') return super.write(property, value);
    if (value === 'refuse') throw new HostError('InvalidArgument', 'refused');
    this.model.pending.set(this.key, value);
    this.model.events.push({
      type: 10,
      targetId: this.sheet.id,
      message: {
        worksheetId: this.sheet.id,
        address: this.address,
        changeType: 'RangeEdited',
        source: 'Local',
        shiftDirection: 'None',
      },
    });
  }
  override navigate(property: string): HostObject | null {
    if (property === 'Format') return new RangeFormat(this.model);
    if (property === 'Worksheet') return this.sheet;
    if (property === 'DataValidation') return new DataValidation(this.model);
    return super.navigate(property);
  }
  override call(method: string, args: Args): unknown {
    if (method === '_KeepReference') {
      this.kept = true;
      this.model.kept.set(this.key, this);
      return null;
    }
    if (method === 'CopyFrom') {
      this.model.pending.set(this.key, [[args[0] instanceof Range ? args[0].address : args[0]]]);
      return null;
    }
    return super.call(method, args);
  }
}

class RangeFormat extends TinyObject {
  readonly type = 'RangeFormat';

  override navigate(property: string): HostObject | null {
    return property === 'Fill' ? new RangeFill(this.model) : super.navigate(property);
  }
  override scalars() {
    return ['WrapText'];
  }
  override read(property: string): unknown {
    return property === 'WrapText' ? true : super.read(property);
  }
}

class RangeFill extends TinyObject {
  readonly type = 'RangeFill';

  override scalars() {
    return ['Color'];
  }
  override read(property: string): unknown {
    return property === 'Color' ? this.model.color : super.read(property);
  }
  override write(property: string, value: unknown): void {
    if (property !== 'Color') return super.write(property, value);
    this.model.color = String(value);
  }
}

class DataValidation extends TinyObject {
  readonly type = 'DataValidation';

  override write(property: string, value: unknown): void {
    if (property === 'Rule') this.model.rule = value;
    else super.write(property, value);
  }
}

export class TinyModel implements HostModel {
  readonly root = new Workbook(this);
  readonly sheets = new WorksheetCollection(this);
  readonly pending = new Map<string, unknown>();
  readonly settled = new Map<string, unknown>();
  readonly kept = new Map<string, HostObject>();
  readonly released: string[] = [];
  events: HostEvent[] = [];
  color = '#FFFFFF';
  rule: unknown;
  rangesMade = 0;
  settles = 0;
  flushes = 0;

  constructor() {
    this.sheets.add('Sheet1');
  }
  byReference(referenceId: string): HostObject {
    const object = this.kept.get(referenceId);
    if (!object) throw new HostError('InvalidReference', 'released');
    return object;
  }
  async settle(): Promise<void> {
    this.settles += 1;
    for (const [key, value] of this.pending) this.settled.set(key, value);
    this.pending.clear();
  }
  async flush(): Promise<void> {
    this.flushes += 1;
  }
  takeEvents(): readonly HostEvent[] {
    return this.events.splice(0);
  }
}

export { Range as TinyRange };

/** `Office.context.document.settings`: kept with the workbook, shared by all frames. Values are JSON texts per key. */

export class DocumentSettings {
  private readonly values = new Map<string, string>();

  /** What office.js expects from GetSettings: functions that fill and take parallel arrays. */
  forContext(): DocumentSettingsPort {
    return {
      Read: (keys, values) => {
        for (const [key, value] of this.values) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys, values) => this.replace(keys, values),
      WriteAsync: (keys, values, callback) => {
        this.replace(keys, values);
        callback(0);
      },
    };
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  /** A write carries all settings, not a change: a key that is not in it was removed. */
  private replace(keys: ArrayLike<string>, values: ArrayLike<string>): void {
    this.values.clear();
    for (let index = 0; index < keys.length; index += 1) {
      this.values.set(String(keys[index]), String(values[index]));
    }
  }
}

export interface DocumentSettingsPort {
  Read(keys: string[], values: string[]): void;
  Write(keys: ArrayLike<string>, values: ArrayLike<string>): void;
  WriteAsync(keys: ArrayLike<string>, values: ArrayLike<string>, callback: (status: number) => void): void;
}

/** Both reference pages and their places; the formatter lays them out when they are written. */
import { join } from 'node:path';
import { functionPage } from './function-page';

export interface Page {
  readonly file: string;
  /** Not laid out: tables are as narrow as can be. */
  readonly text: string;
}

export const functionPages: readonly Page[] = [
  { file: join('docs', 'functions.zh-CN.md'), text: functionPage('zh-CN') },
  { file: join('docs', 'functions.md'), text: functionPage('en-US') },
];

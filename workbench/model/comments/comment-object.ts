/** What a Comment stands for, how one is made, and how its words arrive. */
import { describedAs } from '../described';
import { oneOf, record } from '../enums';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import type { ModelState } from '../state';
import type { CommentState } from './comment-state';

export interface CommentTarget {
  readonly state: ModelState;
  readonly comment: CommentState;
}

export function commentObject(state: ModelState, comment: CommentState): HostObject {
  return describedAs<CommentTarget>('Comment', { state, comment });
}

/** Plain words, or words with people in them: `{ richContent, mentions }`. */
export function readContent(content: WireValue, contentType: WireValue) {
  const type = oneOf(['Plain', 'Mention'], contentType ?? 'Plain');
  const { richContent, mentions } = record(content);
  const text = type === 'Mention' ? String(richContent ?? '').replace(/<at id="\d+">(.*?)<\/at>/g, '$1') : content;
  if (typeof text !== 'string' || text === '') throw failure('InvalidArgument', 'a comment without words');
  return { content: text, contentType: type, mentions: Array.isArray(mentions) ? (mentions as unknown[]) : [] };
}

/** CommentCollection and Comment. */
import { intersection } from '../a1';
import { Described, members } from '../described';
import { failure } from '../errors';
import type { HostObject, WireValue } from '../host-object';
import { rangeAt, rangeFrom } from '../range-target';
import type { ModelState } from '../state';
import { commentObject, readContent, type CommentTarget } from './comment-object';
import { author, created, type CommentState } from './comment-state';
import { commentReplies } from './reply';

interface Target {
  readonly state: ModelState;
  /** null is the whole workbook. */
  readonly sheet: string | null;
}

export function comments(state: ModelState, sheet: string | null): HostObject {
  return new Described(collectionMembers, { state, sheet });
}

members<CommentTarget>({
  type: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => void (comment.content = String(value)),
    },
    ContentType: { get: ({ comment }) => comment.contentType },
    Mentions: { get: ({ comment }) => comment.mentions },
    RichContent: { get: ({ comment }) => comment.content },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => void (comment.resolved = Boolean(value)),
    },
    AuthorName: { get: () => author.name },
    AuthorEmail: { get: () => author.email },
    CreationDate: { get: () => created.toISOString() },
  },
  navigations: { Replies: commentReplies },
  methods: {
    GetLocation: ({ state, comment }) => rangeAt(state, comment.anchor.sheet, comment.anchor.rect),
    Delete: ({ state, comment }) => {
      state.comments.delete(comment);
      state.anchors.delete(comment.anchor);
    },
    UpdateMentions: ({ comment }, [content]) => void (comment.content = readContent(content, 'Mention').content),
  },
});

function all({ state, sheet }: Target): readonly CommentState[] {
  const order = state.engine.sheetIds();
  return [...state.comments]
    .filter(({ anchor }) => sheet === null || anchor.sheet === sheet)
    .sort((a, b) => order.indexOf(a.anchor.sheet) - order.indexOf(b.anchor.sheet));
}

function found(comment: CommentState | undefined, state: ModelState, key: WireValue): HostObject {
  if (!comment) throw failure('ItemNotFound', String(key));
  return commentObject(state, comment);
}

const collectionMembers = members<Target>({
  type: 'CommentCollection',
  item: (target, key) =>
    found(
      all(target).find(({ id }) => id === String(key)),
      target.state,
      key,
    ),
  items: (target) => all(target).map((comment) => commentObject(target.state, comment)),
  methods: {
    Add: ({ state, sheet }, [cell, content, contentType]) => {
      const { target } = rangeFrom(state, sheet ?? state.engine.activeSheet(), cell);
      if (sheet !== null && target.sheet !== sheet) throw failure('InvalidArgument', 'a cell of another sheet');
      if (target.rect.rows * target.rect.columns !== 1) throw failure('InvalidArgument', 'more than one cell');
      state.checkAllowed(target.sheet, 'allowEditObjects');
      if (commentOn(state, target.sheet, target.rect.row, target.rect.column))
        throw failure('ItemAlreadyExists', 'a comment stands there');
      const comment: CommentState = {
        id: state.newGuid(),
        ...readContent(content, contentType),
        replies: [],
        resolved: false,
        anchor: { sheet: target.sheet, rect: target.rect, gone: () => state.comments.delete(comment) },
      };
      state.comments.add(comment);
      state.anchors.add(comment.anchor);
      return commentObject(state, comment);
    },
    GetItemByCell: ({ state, sheet }, [cell]) => {
      const { target } = rangeFrom(state, sheet ?? state.engine.activeSheet(), cell);
      return found(commentOn(state, target.sheet, target.rect.row, target.rect.column), state, cell);
    },
    GetItemByReplyId: (target, [id]) =>
      found(
        all(target).find(({ replies }) => replies.some((reply) => reply.id === String(id))),
        target.state,
        id,
      ),
  },
});

function commentOn(state: ModelState, sheet: string, row: number, column: number): CommentState | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return [...state.comments].find(({ anchor }) => anchor.sheet === sheet && intersection(anchor.rect, cell));
}

/** CommentReplyCollection and CommentReply. */
import { Described, members } from '../described';
import { failure } from '../errors';
import type { HostObject } from '../host-object';
import { rangeAt } from '../range-target';
import type { ModelState } from '../state';
import { commentObject, readContent } from './comment-object';
import { author, created, type CommentState, type ReplyState } from './comment-state';

interface Target {
  readonly state: ModelState;
  readonly comment: CommentState;
}

interface ReplyTarget extends Target {
  readonly reply: ReplyState;
}

export function commentReplies(target: Target): HostObject {
  return new Described(repliesMembers, target);
}

const replyMembers = members<ReplyTarget>({
  type: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  properties: {
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.content,
      set: ({ reply }, value) => void (reply.content = String(value)),
    },
    ContentType: { get: ({ reply }) => reply.contentType },
    Mentions: { get: ({ reply }) => reply.mentions },
    RichContent: { get: ({ reply }) => reply.content },
    Resolved: { get: ({ comment }) => comment.resolved },
    AuthorName: { get: () => author.name },
    AuthorEmail: { get: () => author.email },
    CreationDate: { get: () => created.toISOString() },
  },
  methods: {
    GetLocation: ({ state, comment }) => rangeAt(state, comment.anchor.sheet, comment.anchor.rect),
    GetParentComment: ({ state, comment }) => commentObject(state, comment),
    Delete: ({ comment, reply }) => void comment.replies.splice(comment.replies.indexOf(reply), 1),
  },
});

const repliesMembers = members<Target>({
  type: 'CommentReplyCollection',
  item: (target, key) => {
    const reply = target.comment.replies.find(({ id }) => id === String(key));
    if (!reply) throw failure('ItemNotFound', String(key));
    return new Described(replyMembers, { ...target, reply });
  },
  items: (target) => target.comment.replies.map((reply) => new Described(replyMembers, { ...target, reply })),
  methods: {
    Add: (target, [content, contentType]) => {
      const reply: ReplyState = { id: target.state.newGuid(), ...readContent(content, contentType) };
      target.comment.replies.push(reply);
      return new Described(replyMembers, { ...target, reply });
    },
  },
});

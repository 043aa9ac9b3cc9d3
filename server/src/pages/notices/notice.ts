export const noticeKinds = ['success', 'info', 'problem'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One sentence at the head of a page: what has happened. Plain text. */
export interface Notice {
  kind: NoticeKind;
  text: string;
}

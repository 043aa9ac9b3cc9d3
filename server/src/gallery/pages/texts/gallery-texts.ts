import type { ErrorCode } from '@vignette/server/contract';

/** Numbers and moments come as the language writes them. */
export interface GalleryTexts {
  title: string;
  empty: { title: string; advice: string };
  /** Name of the list, for those who do not see it. */
  pictures: string;
  olderPictures: string;
  newestPictures: string;
  endOfGallery: string;
  /** Names a picture without a prompt. */
  pictureOf(moment: string): string;
  unfinished: {
    title: string;
    queued: string;
    running: string;
    look: string;
    failed: string;
    refused: string;
    remove: string;
    removed: string;
    /** What to say of why nothing came; `other` for all that is on our side. */
    reasons: Record<'other', string> & Partial<Record<ErrorCode, string>>;
  };
  selection: { select(name: string): string; deleteSelected: string };
  picture: {
    back: string;
    newer: string;
    older: string;
    download: string;
    prompt: string;
    noPrompt: string;
    leftOut: string;
    details: string;
    made: string;
    site: string;
    model: string;
    style: string;
    size: string;
    credits: string;
    paidBySite: string;
    engine: string;
  };
  deletion: {
    question: string;
    explanation: string;
    submit: string;
    several: string;
    severalLead: string;
    count(count: string): string;
    keep: string;
    nothingSelected: string;
    /** The receipt: how many entries and files are gone, store by store. */
    receipt(stores: { database: string; files: string; queue: string }): string;
  };
}

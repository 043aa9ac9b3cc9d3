import type { OperationName } from '@vignette/server/contract';
import type { BriefErrorCode } from './error-codes.ts';

const credits = (count: number): string => (count === 1 ? '1 credit' : `${count} credits`);

/** Every string of the interface. The other locales have the same shape. */
export const en = {
  locale: 'en',
  /** What a button does, and what that costs. */
  priced: (label: string, price: number): string => `${label} · ${credits(price)}`,
  close: 'Close',
  facade: {
    prompt: 'Describe a picture',
    make: 'Make picture',
    loadFailed: 'Press again',
  },
  compose: {
    shape: 'Shape',
    shapes: { auto: 'As it is', square: 'Square', portrait: 'Upright', landscape: 'Wide' },
    promptEmpty: 'Write a few words first.',
    charactersLeft: (count: number): string => `${count} characters left`,
    tooLong: (count: number): string => `${count} characters too long`,
    /** From two on. */
    makeMany: (count: number): string => `Make ${count} pictures`,
    addPicture: 'Add a picture',
    changePrompt: 'What should change?',
    optionalPrompt: 'Anything to add? You may leave this empty.',
    pictureMissing: 'Add a picture first.',
  },
  /** What to do with a picture, as the contract names it. */
  operations: {
    create: 'Use as a guide',
    edit: 'Change it',
    vary: 'Variation',
    restyle: 'New style',
    upscale: 'Enlarge',
  } as Readonly<Record<OperationName, string>>,
  empty: {
    title: 'What should it show?',
    hint: 'Name things, places, colours. Or try one of these.',
    examples: ['A red fox by a blue lake, full moon', 'Two cats on a sofa, rainy evening', 'A lighthouse at sunset'],
  },
  progress: {
    sending: 'Sending',
    sendingAgain: 'No answer yet. Sending again; it will not be charged twice.',
    queued: 'Waiting its turn',
    running: 'Drawing',
    elapsed: 'Time so far',
    usually: (time: string): string => `Usually ${time}`,
    cancel: 'Cancel',
    cancelling: 'Cancelling',
  },
  /** What models say of themselves, by their ids; one that is not here speaks for itself. */
  modelLabels: {
    'collage-1': 'Drawn on this computer by fixed rules. Not AI.',
  } as Readonly<Record<string, string>>,
  result: {
    done: (count: number): string => (count > 1 ? 'Your pictures are ready.' : 'Your picture is ready.'),
    picture: (prompt: string): string => `Picture: ${prompt}`,
    pictureMissing: 'The picture could not be loaded.',
    loadAgain: 'Load it again',
    notUnderstood: 'Not understood',
    download: 'Download',
    downloadAll: 'Download all',
    open: (number: number, count: number): string =>
      count > 1 ? `Open picture ${number} of ${count}` : 'Open picture',
    openOne: 'Open a picture to download it, copy it or go on with it.',
    actionFailed: 'That did not work. Please try again.',
    again: (count: number): string => (count > 1 ? `${count} more` : 'One more'),
    remove: 'Delete',
    removeQuestion: (count: number): string =>
      count > 1 ? 'Delete these pictures for good?' : 'Delete this picture for good?',
    removeConfirm: 'Delete',
    keep: 'Keep',
  },
  notice: {
    cancelled: 'Cancelled. Nothing was charged.',
    retry: 'Try again',
    offline: 'You are offline. Nothing is lost: this goes on as soon as you are back.',
    unreachable: 'The connection was lost. Trying again.',
    attributeMissing: (name: string): string => `The attribute ${name} is missing.`,
  },
  budget: {
    left: (count: number): string => `Free today: ${count} left`,
    short: (count: number): string => `Free today: only ${count} left`,
    none: 'Free today: none left',
  },
  history: {
    title: 'Your pictures',
    open: (prompt: string): string => `Show: ${prompt}`,
    more: 'Show more',
    empty: 'What you make here is kept here for you.',
    failed: 'Your pictures could not be loaded.',
  },
  /** Those that are said where no notice is. */
  errors: {
    prompt_too_long: 'That is too much text. Please shorten it.',
    not_found: 'It is not here any more.',
    internal: 'Something broke on our side. Please try again.',
    unavailable: 'The service cannot be reached right now. Please try again in a moment.',
  } satisfies Record<BriefErrorCode, string>,
};

export type Messages = typeof en;

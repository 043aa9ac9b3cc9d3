import { z } from 'zod';
import { refuseInvalidInput } from '../../../http/refuse-invalid-input.ts';
import { snippetAddresses, type SnippetChoice, snippetModes } from './snippet-choice.ts';

interface Possible {
  locales: readonly string[];
  /** What stands in the field before anybody has filled it in. */
  usualSite: string;
}

/** What the form was sent with. A site key is typed by people, and told apart later; the rest only ever comes from lists. */
export function readSnippetChoice(query: Record<string, string>, { locales, usualSite }: Possible): SnippetChoice {
  const Query = z.object({
    site: z.string().trim().max(100).default(usualSite),
    lang: z.enum(['', ...locales]).default(''),
    mode: z.enum(snippetModes).default('inline'),
    address: z.enum(snippetAddresses).default('floating'),
  });
  const { data, error } = Query.safeParse(query);
  if (error) refuseInvalidInput(error);
  return { site: data.site, locale: data.lang, mode: data.mode, address: data.address };
}

import { readText } from '../hosted/read-text.ts';
import { OpenAiError, findOpenAiError } from './openai-error.ts';

const maxErrorBytes = 64 * 2 ** 10;

/** The error of an answer that is not a success. A page of HTML, a cut body or nothing at all leave the status to speak. */
export async function readErrorAnswer(response: Response): Promise<OpenAiError> {
  const nameless = new OpenAiError({ code: '', type: '' });
  try {
    const body: unknown = JSON.parse(await readText(response.body, maxErrorBytes));
    return findOpenAiError(body) ?? nameless;
  } catch {
    return nameless;
  }
}

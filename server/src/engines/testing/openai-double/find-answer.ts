import { addressedPictures } from './behaviours/addressed-pictures.ts';
import { cutAnswers } from './behaviours/cut-answers.ts';
import { errorAnswers } from './behaviours/error-answers.ts';
import { goodAnswers } from './behaviours/good-answers.ts';
import { oddPictures } from './behaviours/odd-pictures.ts';
import { slowAnswers } from './behaviours/slow-answers.ts';
import type { Answer } from './exchange.ts';
import type { OpenAiBehaviour } from './openai-behaviours.ts';

const answers: Record<OpenAiBehaviour, Answer> = {
  ...goodAnswers,
  ...errorAnswers,
  ...cutAnswers,
  ...slowAnswers,
  ...oddPictures,
  ...addressedPictures,
};

export function findAnswer(behaviour: OpenAiBehaviour): Answer {
  return answers[behaviour];
}

export const openAiBaseUrl = 'https://api.openai.com/v1';

/** As the server has it; what is larger need not travel there to be refused. */
export const maxUploadBytes = 20 * 1024 * 1024;

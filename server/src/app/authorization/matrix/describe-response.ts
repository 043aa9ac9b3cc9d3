/** All that somebody learns from an answer, but for what names the request, and the id that they asked for themselves. */
export async function describeResponse(response: Response, id: string) {
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  delete headers['x-request-id'];
  headers['set-cookie'] = readNotice(headers['set-cookie'] ?? '');
  return {
    status: response.status,
    headers: JSON.parse(withoutId(JSON.stringify(headers), id)) as Record<string, string>,
    body: withoutId(text, id).replace(/"requestId":"[^"]*"/, ''),
  };
}

/** A notice is signed with its time, to the millisecond; the rest of it counts. */
function readNotice(cookie: string): string {
  return cookie.replace(/(?<=^notice=)([\w-]+)\.[\w-]+/, (_, payload: string) =>
    Buffer.from(payload, 'base64url')
      .toString()
      .replace(/\d{13}/, 'TIME'),
  );
}

function withoutId(text: string, id: string): string {
  return id === '' ? text : text.replaceAll(id, 'ID');
}

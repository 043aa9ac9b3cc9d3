/** Changes to emoji drawings that only make sense on a keyboard: boats lose their own puddle, busts become whole animals. */
export function deriveDrawings(bodies: Readonly<Record<string, string>>): Record<string, string> {
  const body = (name: string): string => bodies[name] ?? '';
  return {
    ...Object.fromEntries(
      ['sailboat', 'canoe', 'speedboat', 'ferry'].map((name) => [
        name,
        withoutPath(body(name), /#(?:00a6ed|5092ff)" d="M30(?:\.01)? 2\d/),
      ]),
    ),
    tent: withoutPath(body('tent'), /#ffb02e" d="M28/),
    'shooting-star': withoutPath(withoutPath(body('shooting-star'), /#533566"/), /#e1d8ec"/),
    'black-cat': recolor(body('black-cat'), {
      '#635994': '#3a3644',
      '#433b6b': '#2a2733',
      '#8d65c5': '#5a5466',
      '#533566': '#2a2733',
    }),
    unicorn: unicorn(body('horse')),
    moose: recolor(body('deer'), {
      '#f3ad61': '#7d5138',
      '#d3883e': '#5f3d2b',
      '#ffdea7': '#a47a5c',
      '#6d4534': '#c9a36f',
      '#7d4533': '#b48d5a',
    }),
    chicken: recolor(body('rooster'), {
      '#6d4534': '#f6f1e8',
      '#44911b': '#e4dccd',
      '#ffb02e': '#fffaf0',
      '#a56953': '#ddd3c2',
    }),
    boar: recolor(body('pig'), { '#ff8687': '#6f4d3d', '#ff5e59': '#543a2f', '#fbb8ab': '#a4786a' }),
  };
}

function withoutPath(body: string, start: RegExp): string {
  return body.replace(/<path fill="[^"]*" d="[^"]*"\/>/g, (path) => (start.test(path) ? '' : path));
}

function recolor(body: string, colors: Record<string, string>): string {
  return body.replace(/#[0-9a-f]{6}/g, (color) => colors[color] ?? color);
}

function unicorn(horse: string): string {
  const [eye = ''] = /<path fill="#1c1c1c" d="M5\.5 7[^"]*"\/>/.exec(horse) ?? [];
  const coat = recolor(horse.replace(eye, ''), {
    '#a56953': '#f4eaff',
    '#6d4534': '#cdbbe6',
    '#1c1c1c': '#d86fe0',
    '#e39d89': '#ffc9e6',
  });
  const horn =
    '<path fill="#ffcf4a" d="M5.500 3.600 2.300-3.600 7.400 2.600z"/><path fill="#e8ac2a" d="m5.200 2.900 1.100-.6.700.600-1.500.800zM3.900.1l.9-.5.5.6-1.100.6z"/>';
  return coat.replace('</g>', `${eye}</g>`) + horn;
}

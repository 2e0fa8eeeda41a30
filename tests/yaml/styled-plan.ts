import fc from 'fast-check';

/** Plans as people type them, each with its data known only by reading it: layouts, quotes, comments and line endings by choice. */
export interface StyledPlan {
  readonly text: string;
  /** How many comments are in it: `c0c`, `c1c`, … each once. */
  readonly comments: number;
  /** Where the value of each text stands, from behind its colon to the end of its lines, by its path. */
  readonly values: ReadonlyMap<string, readonly [start: number, end: number]>;
}

const words = [
  'Review',
  'the',
  'café',
  'tender',
  '2023-03-15',
  'it’s',
  'done.',
  '漢字',
  '🙂',
  'C:\\x',
  '“quoted”',
  'no',
  '-',
  '50%',
];

export const anyPlan = fc.array(fc.nat(255), { minLength: 250, maxLength: 250 }).map(writePlan);

/** A plan by choices, each from 0; where they run out, the plainest. */
export function writePlan(choices: readonly number[]): StyledPlan {
  let at = 0;
  let text = '';
  let comments = 0;
  const values = new Map<string, readonly [number, number]>();
  const pick = <Option>(...options: readonly Option[]): Option =>
    options[(choices[at++] ?? 0) % options.length]!;
  /** Once in so many times. */
  const rarely = (times: number) => (choices[at++] ?? 0) % times === 1;

  const endings = pick(['\n'], ['\r\n'], ['\n', '\r\n'], ['\n'], ['\r'], ['\n', '\r\n', '\r']);
  const ending = () => pick(...endings);
  const fileDash = pick(2, 0, 4, 1);
  const fileGap = pick(2, 2, 4, 3);
  const isMixed = rarely(3);
  const isCommented = !rarely(3);
  const step = pick(2, 4);

  const line = (content: string) => {
    text += content + ending();
  };
  const comment = () => `# c${comments++}c`;
  const behind = () => (isCommented && rarely(5) ? `${pick('  ', ' ', '\t')}${comment()}` : '');
  const between = (column: number) => {
    if (!isCommented) return rarely(8) ? line(pick('', '  ')) : undefined;
    if (rarely(7)) line('');
    if (rarely(5)) line(' '.repeat(column) + comment());
    if (rarely(9)) line('');
  };
  const phrase = () => {
    const count = pick(3, 1, 7, rarely(9) ? 80 : 2);
    return Array.from({ length: count }, (_, place) =>
      place === 0 ? pick('Review', 'Ärger', '1.10', '£5m') : pick(...words),
    ).join(' ');
  };
  const lines = (indent: number, ...contents: readonly string[]) => {
    for (const content of contents) line(content === '' ? '' : ' '.repeat(indent) + content);
  };

  /** A text behind its colon or dash, on the line that stands already, and its lines `column + step` in. */
  const writeText = (column: number, parent: number) => {
    const indent = column + step;
    const word = () => pick('Review', 'tender', 'it’s', '# no', '- a: b', '...');
    const block = (sign: string, ...contents: readonly string[]) => {
      line(`${pick(' ', '  ')}${sign}${behind()}`);
      lines(indent, ...contents);
    };
    const styles: readonly (() => void)[] = [
      () => line(` ${phrase()}${behind()}`),
      () => line(` ${phrase()}${behind()}`),
      () => line(` ${phrase()}${behind()}`),
      () => line(` '${phrase()} # it''s'${behind()}`),
      () => line(`   "${phrase().replaceAll('\\', '')} # \\t\\"x: y\\""${behind()}`),
      () => block(pick('|', '|-'), phrase(), word(), '', `  ${word()}`),
      () => block(pick('>-', '>'), phrase(), word(), '', word()),
      () => block(pick('|+', '>+'), phrase(), ...pick([], [''], ['', ''])),
      () => block(`|${indent - parent}${pick('', '-')}`, `  ${word()}`, word()),
      () => block('|', phrase(), ...pick([], ['     '], [' \u00a0'])),
      () => {
        line(` ${phrase()}`);
        lines(indent, phrase(), '', `Review${behind()}`);
      },
      () => {
        line(` "${pick('a', '')}`);
        lines(indent, 'Review # no', '', `the # no"${behind()}`);
      },
      () => {
        line(behind());
        lines(indent, `${phrase()}${behind()}`);
      },
    ];
    styles[(choices[at++] ?? 0) % styles.length]!();
  };

  const writeKey = (key: string) =>
    `${pick(key, key, key, key, `"${key}"`, `'${key}'`)}${rarely(9) ? ' ' : ''}:`;

  type Field = readonly [key: string, write: (column: number, path: string) => void];

  /** The first key goes on from the line that stands already. */
  const writeMap = (fields: readonly Field[], column: number, path: string) => {
    fields.forEach(([key, write], place) => {
      if (place > 0) {
        between(pick(column, column, column + 1));
        text += ' '.repeat(column);
      }
      text += writeKey(key);
      const start = text.length;
      const here = `${path}/${key}`;
      write(column, here);
      values.set(here, [start, text.length]);
    });
  };

  const writeList =
    (items: readonly ((column: number, path: string, dash: number) => void)[]) =>
    (column: number, path: string) => {
      const dash = column + (isMixed ? pick(2, 0, 4) : fileDash);
      const gap = isMixed ? pick(2, 4) : fileGap;
      const isSpaced = rarely(5);
      line(behind());
      items.forEach((item, place) => {
        if (place > 0 && isSpaced) line('');
        between(place > 0 ? pick(dash, dash + 1, dash + 2) : dash);
        text += `${' '.repeat(dash)}-`;
        item(dash + gap, `${path}/${place}`, dash);
      });
    };

  const item = (fields: () => readonly Field[]) => (column: number, path: string, dash: number) => {
    if (rarely(9)) {
      line(behind());
      text += ' '.repeat(column);
    } else text += ' '.repeat(column - dash - 1);
    writeMap(fields(), column, path);
  };
  const field = (key: string): Field => [key, (column) => writeText(column, column)];
  const some = (...fields: readonly (Field | undefined)[]) => fields.filter((each) => each !== undefined);
  const maybe = (each: Field) => (rarely(3) ? each : undefined);
  const word = (key: string, ...options: readonly string[]): Field => [
    key,
    () => line(` ${pick(...options)}${behind()}`),
  ];

  const evidence = (): Field => [
    'evidence',
    pick<Field[1]>(
      writeList([
        (column, _path, dash) => writeText(column - step, dash),
        (column, _path, dash) => writeText(column - step, dash),
      ]),
      () => line(` [${phrase().replaceAll('-', '')}, "a, b"]${behind()}`),
    ),
  ];
  const update = () =>
    pick(
      item(() =>
        some(
          word('round', '2022-03'),
          maybe(word('rag', 'RED', 'AMBER')),
          field('update'),
          rarely(4) ? evidence() : undefined,
        ),
      ),
      item(() => some(word('round', '2022-03', '2023-03'), word('rag', 'RED'))),
      item(() => some(field('update'), word('x-note', 'mine'))),
      () => line(` {round: 2022-03, "rag": RED}${behind()}`),
    );
  const updates = (): Field => [
    'updates',
    pick<Field[1]>(
      (column, path) => writeList([update()])(column, path),
      (column, path) => writeList([update(), update()])(column, path),
      () => line(` []${behind()}`),
      (column) => {
        line(isCommented && rarely(2) ? ` ${comment()}` : '');
        if (isCommented && rarely(3)) line(' '.repeat(column + 1) + comment());
      },
      () => line(` [{round: 2022-03, rag: RED}, {round: 2023-03, update: "a # b"}]${behind()}`),
      (column) => {
        line(' [');
        lines(column + 2, `{round: 2022-03},${behind()}`, `{round: 2023-03, rag: RED}${pick('', ',')}`);
        line(`${' '.repeat(column + 1)}]${behind()}`);
      },
    ),
  ];
  const action = (id: string) =>
    item(() =>
      some(
        word('id', id),
        field('action'),
        maybe(field('owner')),
        maybe(word('timescale', 'April 2022')),
        rarely(4) ? undefined : updates(),
      ),
    );
  const recommendation = (id: string) =>
    item(() =>
      some(
        word('id', id, `"${id}"`),
        field('recommendation'),
        maybe(field('owner')),
        rarely(4)
          ? undefined
          : [
              'actions',
              writeList(
                pick([action(`${id}.1`)], [action(`${id}.1`)], [action(`${id}.1`), action(`${id}.2`)]),
              ),
            ],
        maybe(updates()),
      ),
    );
  if (rarely(6)) line(`---${behind()}`);
  between(0);
  writeMap(
    some(
      word('plan', 'Plan', '"The plan: a start"'),
      maybe(field('owner')),
      maybe(['rounds', writeList([item(() => [word('round', '2022-03'), word('closed', 'yes')])])]),
      [
        'recommendations',
        writeList(
          pick([recommendation('1')], [recommendation('1')], [recommendation('1'), recommendation('2')]),
        ),
      ],
    ),
    0,
    '',
  );
  between(0);
  if (rarely(4)) text = text.replace(/(?:\r\n|\n|\r)$/, '');
  return { text, comments, values };
}

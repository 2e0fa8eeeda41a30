import { describe, expect, test } from 'vitest';
import { readingOf } from './shown.ts';

describe('a text that YAML reads as something else', () => {
  test('a colon in a text', () => {
    expect(readingOf('update: GREEN: complete and in place')).toMatchInlineSnapshot(`
      "1:14 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Put the text in quotes: update: "GREEN: complete and in place""
    `);
  });
  test('a colon in a text with both sorts of quotes', () => {
    expect(readingOf('update: GREEN: the board said "no" and it\'s fine')).toMatchInlineSnapshot(`
      "1:14 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Type update: | and put the text on the lines below it, two spaces further in than “update”."
    `);
  });
  test('a colon in a text in curly quotes', () => {
    expect(readingOf('update: “GREEN: done”')).toMatchInlineSnapshot(`
      "1:15 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Curly quotes are not quotes to YAML; type straight ones. Put the text in quotes: update: "GREEN: done""
    `);
  });
  test('a colon in a text over two lines', () => {
    expect(
      readingOf(
        '  - id: 1\n    update: Reviews have been completed\n      next steps for the team: the board',
      ),
    ).toMatchInlineSnapshot(`
      "3:30 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Type update: | and put the text on the lines below it, two spaces further in than “update”."
    `);
  });
  test('a colon in a text that goes on', () => {
    expect(readingOf('update: AMBER: reviews have been\n  completed')).toMatchInlineSnapshot(`
      "1:14 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Type update: | and put the text on the lines below it, two spaces further in than “update”."
    `);
  });
  test('several in one file, and the keys after them', () => {
    expect(readingOf('a: b: c: d\ne: f: g\nh: @x')).toMatchInlineSnapshot(`
      "1:5 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Put the text in quotes: a: "b: c: d"
      2:5 yaml-syntax
        A colon and a space inside a text begin a new key, so rag cannot tell where this text ends.
        Put the text in quotes: e: "f: g"
      3:4 yaml-syntax
        A text cannot begin with @ unless it is in quotes.
        Put the text in quotes: h: "@x""
    `);
  });
  test('a star', () => {
    expect(readingOf('owner: * first point')).toMatchInlineSnapshot(`
      "1:8 yaml-syntax
        A text cannot begin with * unless it is in quotes.
        Put the text in quotes: owner: "* first point""
    `);
  });
  test('an at sign', () => {
    expect(readingOf('owner: @Director')).toMatchInlineSnapshot(`
      "1:8 yaml-syntax
        A text cannot begin with @ unless it is in quotes.
        Put the text in quotes: owner: "@Director""
    `);
  });
  test('a backtick', () => {
    expect(readingOf('owner: `x`')).toMatchInlineSnapshot(`
      "1:8 yaml-syntax
        A text cannot begin with \` unless it is in quotes.
        Put the text in quotes: owner: "\`x\`""
    `);
  });
  test('a per cent sign', () => {
    expect(readingOf('target: %90')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with % unless it is in quotes.
        Put the text in quotes: target: "%90""
    `);
  });
  test('a comparison', () => {
    expect(readingOf('target: > 90 % of visits')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with > unless it is in quotes.
        Put the text in quotes: target: "> 90 % of visits""
    `);
  });
  test('an upright line', () => {
    expect(readingOf('target: |GREEN')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with | unless it is in quotes.
        Put the text in quotes: target: "|GREEN""
    `);
  });
  test('an ampersand', () => {
    expect(readingOf('owner: & Partners')).toMatchInlineSnapshot(`
      "1:8 yaml-syntax
        A text cannot begin with & unless it is in quotes.
        Put the text in quotes: owner: "& Partners""
    `);
  });
  test('an exclamation mark', () => {
    expect(readingOf('owner: ! urgent')).toMatchInlineSnapshot(`
      "1:8 yaml-syntax
        A text cannot begin with ! unless it is in quotes.
        Put the text in quotes: owner: "! urgent""
    `);
  });
  test('a dash', () => {
    expect(readingOf('action: - first')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with - unless it is in quotes.
        Put the text in quotes: action: "- first""
    `);
  });
  test('a question mark', () => {
    expect(readingOf('action: ? unknown')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with ? unless it is in quotes.
        Put the text in quotes: action: "? unknown""
    `);
  });
  test('a comma', () => {
    expect(readingOf('action: , and')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text cannot begin with , unless it is in quotes.
        Put the text in quotes: action: ", and""
    `);
  });
  test('brackets before text', () => {
    expect(readingOf('action: [draft] Review')).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        A text that begins with [ is read as a list, but this one goes on after it.
        Put the text in quotes: action: "[draft] Review""
    `);
  });
  test('braces before text', () => {
    expect(readingOf('- action: {x} y')).toMatchInlineSnapshot(`
      "1:11 yaml-syntax
        A text that begins with { is read as a list, but this one goes on after it.
        Put the text in quotes: action: "{x} y""
    `);
  });
  test('text behind a quote', () => {
    expect(readingOf('update: "Agreed" by the board')).toMatchInlineSnapshot(`
      "1:18 yaml-syntax
        The text in quotes ends here, but the line goes on.
        Put the text in quotes: update: '"Agreed" by the board'"
    `);
  });
  test('quotes inside quotes', () => {
    expect(readingOf('update: "The "board" agreed"')).toMatchInlineSnapshot(`
      "1:15 yaml-syntax
        The text in quotes ends here, but the line goes on.
        Put the text in quotes: update: 'The "board" agreed'"
    `);
  });
  test('an apostrophe inside single quotes', () => {
    expect(readingOf("update: 'It's fine'")).toMatchInlineSnapshot(`
      "1:13 yaml-syntax
        The text in quotes ends here, but the line goes on.
        Put the text in quotes: update: "It's fine""
    `);
  });
  test('a backslash in double quotes', () => {
    expect(readingOf('path: "C:\\docs\\x"')).toMatchInlineSnapshot(`
      "1:10 yaml-syntax
        In double quotes a backslash has a meaning of its own, and \\d has none.
        Put the text in quotes: path: 'C:\\docs\\x'"
    `);
  });
  test('a remark that may be text', () => {
    expect(readingOf('action: Review  #3 homes\nowner: #tbc')).toMatchInlineSnapshot(`
      "1:17 yaml-comment (warning)
        All from # on is read as a remark and is not part of the text: “#3 homes”.
        If it is a remark, put a space behind the #. If it belongs to the text, put the text in quotes: action: "Review #3 homes"
      2:8 yaml-comment (warning)
        All from # on is read as a remark and is not part of the text: “#tbc”.
        If it is a remark, put a space behind the #. If it belongs to the text, put the text in quotes: owner: "#tbc""
    `);
  });
});

describe('quotes and brackets without an end', () => {
  test('a double quote', () => {
    expect(readingOf('rounds:\n  - round: "March 2022\n    title: x\n  - round: b')).toMatchInlineSnapshot(`
      "2:12 yaml-syntax
        The text begins with " here, but no " ends it.
        Type the closing quote: round: "March 2022""
    `);
  });
  test('a single quote', () => {
    expect(readingOf("update: 'the board has agreed\nowner: x")).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        The text begins with ' here, but no ' ends it.
        Type the closing quote: update: 'the board has agreed'"
    `);
  });
  test('an apostrophe', () => {
    expect(readingOf("update: 'twas agreed\nowner: x")).toMatchInlineSnapshot(`
      "1:9 yaml-syntax
        The text begins with ' here, but no ' ends it.
        Type the closing ' or, if it is an apostrophe, put the text in double quotes: update: "'twas agreed""
    `);
  });
  test('a bracket', () => {
    expect(readingOf('partners: [health, police\nowner: x')).toMatchInlineSnapshot(`
      "1:11 yaml-syntax
        [ begins a list here, but no ] ends it.
        If it is part of the text, put the text in quotes: partners: "[health, police""
    `);
  });
  test('a brace, at the end of the file', () => {
    expect(readingOf('partners: {health: x')).toMatchInlineSnapshot(`
      "1:11 yaml-syntax
        { begins a list here, but no } ends it.
        If it is part of the text, put the text in quotes: partners: "{health: x""
    `);
  });
  test('commas in brackets', () => {
    expect(readingOf('partners: [health,, police]')).toMatchInlineSnapshot(`
      "1:19 yaml-syntax
        The things between these brackets are not parted by single commas.
        Put one comma between two things, as in [inspection, committee], or put the whole text in quotes."
    `);
  });
  test('a list of lines in brackets', () => {
    expect(readingOf('partners: [\n  - health\n  ]')).toMatchInlineSnapshot(`
      "2:3 yaml-syntax
        A list of lines cannot stand inside brackets.
        Take the brackets away, and begin each line of the list with a dash and a space."
    `);
  });
});

describe('lines out of place', () => {
  test('a tab', () => {
    expect(readingOf('plan: x\nrounds:\n\t- round: 1\n\t  title: a')).toMatchInlineSnapshot(`
      "3:1 yaml-syntax
        This line is indented with a tab. YAML takes spaces only.
        Replace the tab by spaces, as many as before the lines beside it. (2 lines begin so; the last is line 4.)"
    `);
  });
  test('no space behind a colon', () => {
    expect(readingOf('plan: http://x\nid:1\nowner: y')).toMatchInlineSnapshot(`
      "2:3 yaml-syntax
        A key's colon needs a space behind it.
        Type a space behind the colon: id: 1"
    `);
  });
  test('no space behind a dash', () => {
    expect(readingOf('rounds:\n  - round: 1\n  -round: 2')).toMatchInlineSnapshot(`
      "3:3 yaml-syntax
        The dash of a list needs a space behind it.
        Type a space behind the dash: - round: 2"
    `);
  });
  test('no colon', () => {
    expect(readingOf('plan: x\nowner Assistant Director\nbody: y')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        rag expects a key and a colon here, and found “owner Assistant Director”.
        A long text goes on further in than its key: if this is more of one, begin it in column 3, with 2 spaces before it, or put all of it under >-. If it is a key, type a colon behind it."
    `);
  });
  test.each([
    ['- action - do it', 'action: do it'],
    ['- action – do it', 'action: do it'],
    ['- action = do it', 'action: do it'],
    ['- action', 'action:'],
    ['- owner Director', 'owner: Director'],
  ])('a key without its colon: %s', (text, typed) => {
    expect(readingOf(`- id: 1\n  ${text.slice(2)}\n  owner: x`)).toContain(`type its colon: ${typed}`);
  });
  test('a wrapped line under a list', () => {
    expect(readingOf('actions:\n  - id: 1\n    action: a long text that\n  goes on here\n')).toContain(
      'If it goes on with the text above, begin it in column 7, with 6 spaces before it.',
    );
  });
  test('a text that lost its indent', () => {
    expect(
      readingOf('  - id: 1\n    update: Reviews have been\n    completed by now.\n    rag: GREEN'),
    ).toMatchInlineSnapshot(`
      "3:5 yaml-syntax
        rag expects a key and a colon here, and found “completed by now.”.
        A long text goes on further in than its key: if this is more of one, begin it in column 7, with 6 spaces before it, or put all of it under >-. If it is a key, type a colon behind it."
    `);
  });
  test('a line at the margin under a text', () => {
    expect(readingOf('text: |\n    a\n  b')).toMatchInlineSnapshot(`
      "3:3 yaml-syntax
        This line is not as far in as the text it belongs to.
        Put the same number of spaces before each line under | or >, more than before its key."
    `);
  });
  test('a key further in', () => {
    expect(readingOf('plan: x\n  id: y\nowner: z')).toMatchInlineSnapshot(`
      "2:3 yaml-syntax
        This line is further in than the one above, so it is read as more of that text.
        If “id” is a key of its own, begin it in column 1, with no space before it. If it is part of the text, put the whole text in quotes."
    `);
  });
  test('a key between two columns', () => {
    expect(readingOf('a:\n    b: 1\n  c: 2')).toMatchInlineSnapshot(`
      "3:3 yaml-syntax
        This line does not line up with the keys beside it, which begin in column 1.
        Begin “c: 2” in column 1, with no space before it."
    `);
  });
  test('a key without its dash', () => {
    expect(readingOf('rounds:\n  - round: 1\n  title: a')).toMatchInlineSnapshot(`
      "3:3 yaml-syntax
        This line stands in a list but does not begin with a dash. The list's dashes are in column 3.
        If it belongs to the item above, begin it in column 5, with 4 spaces before it. If it is a new item, type its dash: - title: a"
    `);
  });
  test('a key one space short', () => {
    expect(readingOf('rounds:\n  - round: 1\n   title: a')).toMatchInlineSnapshot(`
      "3:4 yaml-syntax
        This line stands in a list but does not begin with a dash. The list's dashes are in column 3.
        If it belongs to the item above, begin it in column 5, with 4 spaces before it. If it is a new item, type its dash: - title: a"
    `);
  });
  test('a dash one space off', () => {
    expect(readingOf('rounds:\n  - round: 1\n   - round: 2')).toMatchInlineSnapshot(`
      "3:4 yaml-syntax
        This dash does not line up with the dashes of its list, which are in column 3.
        Put the dash in column 3, with 2 spaces before it."
    `);
  });
  test('a list where keys stand', () => {
    expect(readingOf('plan: x\n- id: 1')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        This line begins with a dash, but keys stand here, not a list.
        Indent it like the list it belongs to, or take the dash away to make it a key in column 1."
    `);
  });
  test('a key beside a list', () => {
    expect(readingOf('- id: 1\nplan: x')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        rag cannot read on from here: “plan: x” does not belong to what stands above.
        Begin the keys of the plan itself (plan, rounds, recommendations) in column 1, and each line that belongs to one further in."
    `);
  });
  test('a stray bracket', () => {
    expect(readingOf('plan: x\n]')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        There is a ] here that nothing opened.
        Take it away, or, if it is part of the text, put the text in quotes: "]""
    `);
  });
  test('a stray word after an indented start', () => {
    expect(readingOf('  plan: x\nid: y\nowner: z')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        rag cannot read on from here: “id: y” does not belong to what stands above.
        Begin the keys of the plan itself (plan, rounds, recommendations) in column 1, and each line that belongs to one further in."
    `);
  });
  test('no key', () => {
    expect(readingOf('plan: x\n: y')).toMatchInlineSnapshot(`
      "2:1 yaml-syntax
        There is a colon here but no key before it.
        Type the key before the colon, or put the text in quotes if the colon belongs to it."
    `);
  });
  test('a list for a key', () => {
    expect(readingOf('? [a]: b')).toMatchInlineSnapshot(`
      "1:3 yaml-syntax
        A key must be a word, not a list.
        Type the key as a plain word, such as owner, and put the list behind its colon."
    `);
  });
});

describe('YAML that a plan has no use for', () => {
  test('an alias', () => {
    expect(readingOf('owner: *tbc')).toMatchInlineSnapshot(`
      "1:8 yaml-feature
        *tbc tells YAML to copy another part of the file. A plan says things where they belong, in full.
        Write out what it stood for. If it is meant as text, put the text in quotes: owner: "*tbc""
    `);
  });
  test('an anchor', () => {
    expect(readingOf('owner: &x Director')).toMatchInlineSnapshot(`
      "1:8 yaml-feature
        &x is YAML's way to name a part of the file for copying. A plan does not use it.
        Take &x away. If it is meant as text, put the text in quotes: owner: "&x Director""
    `);
  });
  test('a tag', () => {
    expect(readingOf('owner: !role Director')).toMatchInlineSnapshot(`
      "1:8 yaml-feature
        !role is YAML's way to name a type. In a plan every value is text as typed.
        Take !role away. If it is meant as text, put the text in quotes: owner: "!role Director""
    `);
  });
  test('a merge key', () => {
    expect(readingOf('base: x\n<<: *y\n')).toMatchInlineSnapshot(`
      "2:1 yaml-feature
        << tells YAML to mix in another part of the file. A plan says things where they belong, in full.
        Take this line away, and write out the keys it stood for."
    `);
  });
  test('a version line', () => {
    expect(readingOf('%YAML 1.1\n---\nplan: x')).toMatchInlineSnapshot(`
      "1:1 yaml-feature
        A line that begins with % gives orders to YAML. A plan has none.
        Take the line away. If it is part of a text, indent it like the rest of that text."
    `);
  });
  test('an order further down', () => {
    expect(readingOf('plan: x\n%TAG ! x\nowner: y')).toMatchInlineSnapshot(`
      "2:1 yaml-feature
        A line that begins with % gives orders to YAML. A plan has none.
        Take the line away. If it is part of a text, indent it like the rest of that text."
    `);
  });
  test('several documents, told once', () => {
    expect(readingOf('plan: x\n---\nplan: y\n---\nplan: z')).toMatchInlineSnapshot(`
      "2:1 yaml-feature
        A second document begins here. A file holds one plan.
        A line of --- or ... ends a plan. Take it away, or move what follows to a file of its own."
    `);
  });
  test('something after the end', () => {
    expect(readingOf('plan: x\n...\nplan: y')).toMatchInlineSnapshot(`
      "3:1 yaml-feature
        A second document begins here. A file holds one plan.
        A line of --- or ... ends a plan. Take it away, or move what follows to a file of its own."
    `);
  });
});

describe('and the rest', () => {
  test('an empty file', () => {
    expect(readingOf('')).toMatchInlineSnapshot(`
      "1:1 empty-file
        This file is empty: there is no plan in it.
        A plan begins with its title, as in  plan: Sufficiency Strategy Action Plan  and has a list under  recommendations:"
    `);
  });
  test('only remarks', () => {
    expect(readingOf('\n# a plan\n\n')).toMatchInlineSnapshot(`
      "1:1 empty-file
        This file is empty: there is no plan in it.
        A plan begins with its title, as in  plan: Sufficiency Strategy Action Plan  and has a list under  recommendations:"
    `);
  });
  test('doubled keys', () => {
    expect(readingOf('a: 1\nb: 2\na: 3\na: 4')).toMatchInlineSnapshot(`
      "3:1 duplicate-key
        “a” stands here twice. Only one can count.
        Keep the right one and delete the other. To keep both, begin a new item of the list with a dash.
        > 1:1 The first one is here.
      4:1 duplicate-key
        “a” stands here twice. Only one can count.
        Keep the right one and delete the other. To keep both, begin a new item of the list with a dash.
        > 1:1 The first one is here."
    `);
  });
  test('a merge conflict and no nonsense after it', () => {
    expect(
      readingOf(
        'plan: x\n<<<<<<< HEAD\nowner: a: b\n||||||| 1234567\nowner: c\n=======\nowner: d\n>>>>>>> north/review\n',
      ),
    ).toMatchInlineSnapshot(`
      "2:1 merge-conflict
        Two versions of the same lines stand here, lines 2 to 8: HEAD and north/review. git could not merge them.
        Keep the lines that are right, and delete the others together with the lines that begin <<<<<<<, |||||||, ======= and >>>>>>>.
        > 6:1 Here the other version begins.
        > 8:1 Here north/review ends."
    `);
  });
  test('a merge conflict with CR line endings', () => {
    expect(readingOf('<<<<<<< HEAD\ra: 1\r=======\ra: 2\r>>>>>>> main\r')).toMatchInlineSnapshot(`
      "1:1 merge-conflict
        Two versions of the same lines stand here, lines 1 to 5: HEAD and main. git could not merge them.
        Keep the lines that are right, and delete the others together with the lines that begin <<<<<<<, |||||||, ======= and >>>>>>>.
        > 3:1 Here the other version begins.
        > 5:1 Here main ends."
    `);
  });
});

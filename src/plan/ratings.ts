import type { Interval } from '../calendar/interval.ts';

/** What a level means to the eye. Writers turn it into a colour; the word is always printed. */
export type LevelTone = 'bad' | 'caution' | 'good' | 'done' | 'muted';

/** One level of a rating scheme. */
export interface Level {
  /** As it is printed: `AMBER`. */
  readonly word: string;
  /** What the body means by it, for the key under a report. */
  readonly means?: string;
  readonly tone: LevelTone;
  /** Other spellings that are read as this level. */
  readonly also: readonly string[];
  /** Whether the level by itself says that the thing is complete, as BLUE does in BRAG. */
  readonly complete: boolean;
  /** How late an action may be and still be rated so; undefined: the level says nothing of dates. */
  readonly late?: Lateness;
  /** Place in its scheme, from 0, worst first. */
  readonly rank: number;
}

/** A rating as it was typed. */
export interface WrittenRating {
  readonly text: string;
  /** Undefined when the plan's scheme has no such level. */
  readonly level?: Level;
}

/** How late something may be, in the words of the plan and as rag reads them. */
export interface Lateness {
  readonly text: string;
  readonly most: Interval;
}

/** The levels by which a plan is rated, worst first. */
export interface RatingScheme {
  readonly name: string;
  readonly levels: readonly Level[];
  /** By each word as it is written, and by every spelling in capitals. */
  readonly spellings: ReadonlyMap<string, Level>;
}

type LevelDraft = Omit<Level, 'rank' | 'also' | 'complete'> & Partial<Pick<Level, 'also' | 'complete'>>;

export function defineScheme(name: string, drafts: readonly LevelDraft[]): RatingScheme {
  const levels = drafts.map((draft, rank) => ({ also: [], complete: false, ...draft, rank }));
  return { name, levels, spellings: spellingsIn(levels) };
}

/** Where two levels are written alike, the word as it is written decides, then the first. */
function spellingsIn(levels: readonly Level[]): ReadonlyMap<string, Level> {
  const spelt = levels.flatMap((level) => spellingsOf(level).map((each) => [each, level] as const));
  const written = levels.map((level) => [level.word, level] as const);
  return new Map([...spelt.reverse(), ...written.reverse()]);
}

const red: LevelDraft = { word: 'RED', tone: 'bad', also: ['R'] };
const amber: LevelDraft = { word: 'AMBER', tone: 'caution', also: ['A', 'YELLOW'] };
const green: LevelDraft = { word: 'GREEN', tone: 'good', also: ['G'] };
const blue: LevelDraft = { word: 'BLUE', tone: 'done', also: ['B'], complete: true, means: 'complete' };

/** The schemes a plan can name. The words of delivery confidence are those of the UK government's major projects. */
export const builtInSchemes: readonly RatingScheme[] = [
  defineScheme('RAG', [red, amber, green]),
  defineScheme('BRAG', [red, amber, green, blue]),
  defineScheme('delivery confidence', [
    { ...red, means: 'delivery appears to be unachievable' },
    { word: 'AMBER/RED', tone: 'bad', also: ['AMBER-RED', 'AR', 'RED/AMBER'], means: 'delivery is in doubt' },
    { ...amber, means: 'delivery appears feasible but significant issues exist' },
    {
      word: 'AMBER/GREEN',
      tone: 'good',
      also: ['AMBER-GREEN', 'AG', 'GREEN/AMBER'],
      means: 'delivery appears probable',
    },
    { ...green, means: 'delivery appears highly likely' },
  ]),
];

/** The built-in scheme of that name, in any case; `delivery-confidence` and `DCA` name the five-point scale. */
export function findScheme(name: string): RatingScheme | undefined {
  const wanted = name.trim().toLowerCase().replaceAll('-', ' ');
  return builtInSchemes.find(
    (scheme) => scheme.name.toLowerCase() === (wanted === 'dca' ? 'delivery confidence' : wanted),
  );
}

/** The level that a written rating means: its word or another spelling of it, in any case. */
export function findLevel(scheme: RatingScheme, text: string): Level | undefined {
  return scheme.spellings.get(text) ?? scheme.spellings.get(spelling(text));
}

/** All that is read as a level, in capitals. */
export function spellingsOf(level: Level): readonly string[] {
  return [level.word, ...level.also].map(spelling);
}

function spelling(word: string): string {
  return word
    .trim()
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1');
}

/** A level, and the scheme it is one of. */
export interface Rating {
  readonly level: Level;
  readonly scheme: RatingScheme;
}

const tonesByWorth: readonly LevelTone[] = ['bad', 'caution', 'good', 'done'];

/**
 * Above 0 where the second rating is the better one, below 0 where it is the worse. Levels of two schemes have only their
 * tones in common, and a muted one says nothing.
 */
export function improvement(from: Rating, to: Rating): number {
  if (isSameScheme(from.scheme, to.scheme)) return to.level.rank - from.level.rank;
  const [worth, worthNow] = [from, to].map(({ level }) => tonesByWorth.indexOf(level.tone)) as [
    number,
    number,
  ];
  return worth < 0 || worthNow < 0 ? 0 : worthNow - worth;
}

function isSameScheme(one: RatingScheme, other: RatingScheme): boolean {
  const isSame = ({ word }: Level, order: number) => word === other.levels[order]?.word;
  return one === other || (one.levels.length === other.levels.length && one.levels.every(isSame));
}

/** The worst of some levels of one scheme. */
export function worstLevel(levels: readonly Level[]): Level | undefined {
  return levels.reduce<Level | undefined>(
    (worst, level) => (worst && worst.rank <= level.rank ? worst : level),
    undefined,
  );
}

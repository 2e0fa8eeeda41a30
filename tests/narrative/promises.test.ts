import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../src/narrative/promises.ts';
import { reading } from './reading.ts';

/** The promises in a text of 15 March 2023, each as `phrase = last day`. */
function promised(text: string, anchor = '2023-03-15'): readonly string[] {
  return promisesIn(text, reading(anchor)).map(({ phrase, due }) => `${phrase} = ${due}`);
}

describe('a date to come, in words that look forward, is a promise', () => {
  test.each([
    ['Implementation is a priority for the next six months.', 'for the next six months = 2023-09-15'],
    ['Our priorities for the next two years are clear.', 'for the next two years = 2025-03-15'],
    ['A meeting is booked for the coming month.', 'for the coming month = 2023-04-15'],
    ['We will recruit over the next two years.', 'over the next two years = 2025-03-15'],
    ['The homes will be in place over the next year.', 'over the next year = 2024-03-15'],
    ['Homes will open in the next six months.', 'in the next six months = 2023-09-15'],
    ['It will be submitted to the Executive Board later in the Spring.', 'later in the Spring = 2023-05-31'],
    ['There is an aim to agree a way forward before the Summer.', 'before the Summer = 2023-05-31'],
    ['The review will be completed by September.', 'by September = 2023-09-30'],
    ['We will present it in Q3 2023/24.', 'in Q3 2023/24 = 2023-12-31'],
    ['In the Spring the board will decide.', 'In the Spring = 2023-05-31'],
    ['The report is to be presented in six months’ time.', 'in six months’ time = 2023-09-15'],
    ['A report comes to the Panel in six months time.', 'in six months time = 2023-09-15'],
    ['Final version by the end of June.', 'by the end of June = 2023-06-30'],
    ['Launch in June 2023.', 'in June 2023 = 2023-06-30'],
    ['Report to Cabinet September 2023', 'September 2023 = 2023-09-30'],
    ['Next review date: June 2023', 'June 2023 = 2023-06-30'],
    ['Adoption anticipated spring 2024.', 'spring 2024 = 2024-05-31'],
    ['We are working towards completion in Sept. 2023.', 'in Sept. 2023 = 2023-09-30'],
    ['Quarter 4 (January to March 2024) will see it.', 'Quarter 4 (January to March 2024) = 2024-03-31'],
    ['Work starts in April 2023.', 'in April 2023 = 2023-04-30'],
    ['It will be in place from April 2024.', 'April 2024 = 2024-04-30'],
    ['It will be started in early 2024.', 'in early 2024 = 2024-03-31'],
    ['Paused until September 2023.', 'until September 2023 = 2023-09-30'],
    ['We will report again next month.', 'next month = 2023-04-30'],
    ['We hope to agree this by the Easter break.', 'by the Easter break = 2023-04-09'],
    ['A meeting with the DfE is booked for 12 June.', 'for 12 June = 2023-06-12'],
    ['The Police partnership would be reviewed in March 2024.', 'in March 2024 = 2024-03-31'],
    ['It was due in May, and it will now come in June.', 'in June = 2023-06-30'],
    ['The audit was agreed in May and goes to Cabinet in June.', 'in June = 2023-06-30'],
    ['The policy, which was agreed in May, will be published in June.', 'in June = 2023-06-30'],
    ['Draft completed, final version by September.', 'by September = 2023-09-30'],
    [
      'The date is estimated to be 30 September 2024 extended from 31 March 2024.',
      '30 September 2024 = 2024-09-30',
    ],
    ['Due to staffing it is due to start in July.', 'in July = 2023-07-31'],
    ['The launch is now 30 June 2023, extended from 31 March 2023.', '30 June 2023 = 2023-06-30'],
  ])('%s', (text, found) => {
    expect(promised(text)).toEqual([found]);
  });

  test('several in one text, each with its own sentence', () => {
    const text = 'Draft by June; final version by July. The board meets on 3 May 2023.';
    const found = promisesIn(text, reading('2023-03-15'));
    expect(found.map(({ phrase, sentence }) => [phrase, sentence.text])).toEqual([
      ['by June', 'Draft by June; final version by July.'],
      ['by July', 'Draft by June; final version by July.'],
      ['on 3 May 2023', 'The board meets on 3 May 2023.'],
    ]);
  });

  test('several dates that are one are one promise, on the last of them', () => {
    expect(promised('We plan to recruit by April, June and September 2023.')).toEqual([
      'by April, June and September 2023 = 2023-09-30',
    ]);
  });

  test('two dates that are not one are two', () => {
    expect(promised('It will go to DMT by 3 May 2023, by 5 June 2023 at the latest.')).toEqual([
      'by 3 May 2023 = 2023-05-03',
      'by 5 June 2023 = 2023-06-05',
    ]);
  });
});

describe('what is no promise', () => {
  test.each([
    ['what was done', 'The audit was completed in May.'],
    ['what was done, without “was”', 'Completed in May and reported in June.'],
    ['what is past', 'It will be recalled that the audit of June 2022 was late.'],
    ['what was once to be', 'The review was due to be completed by September but slipped.'],
    ['what was given the year before', 'This was completed and presented to executive last year.'],
    ['what has been going on', 'Over the last six months we have recruited 12 carers.'],
    ['what began', 'The scheme began in June.'],
    ['what follows a past verb', 'In September, funding was confirmed for the trial.'],
    ['what will not be', 'It will not be finished by September 2023.'],
    ['what is unlikely', 'It is unlikely to be ready before the Summer.'],
    ['what may be', 'The scheme could be in place by the Summer.'],
    ['a condition', 'If Cabinet approves it by June, more carers can be found.'],
    ['a verb', 'The team may by then have grown, and will march on.'],
    ['a name', 'The strategy 2022-2025 will be extended.'],
    ['a year that something is for', 'The budget for 2023/24 will be agreed.'],
    ['a name with a season in it', 'The Summer programme will be extended.'],
    ['a kind of meeting', 'An end of year assessment will determine the steps.'],
    ['how long a thing takes', 'Assessments are completed within 45 days.'],
    ['an age', 'Care of 16 to 18 year olds will be reviewed; Year 6 will be first.'],
    ['how long money lasts', 'Funding was secured until March 2025.'],
    ['how long money is there', 'Training is funded for the next two years.'],
    ['how long a contract runs', 'The contract runs for the next three years.'],
    ['how long something stands', 'The team is in place for the next year.'],
    ['how long at least', 'The grant will last for at least the next two years.'],
    ['a time over which money is there', 'It is funded over the next two years.'],
    ['a time throughout which it goes on', 'Visits will go on throughout the next year.'],
    ['the period we are in', 'Performance improved in Q4 2022/23.'],
    ['what comes again', 'It will be reported to the board every March.'],
    ['what has no last day', 'It will be looked at again after the summer.'],
    ['numbers', 'We will open 2 of 4 homes, each with Level 4 carers; 3/4 of them will be new.'],
    ['a lead of which a date is only part', 'The contract runs until March 2025.'],
  ])('%s', (_, text) => {
    expect(promised(text)).toEqual([]);
  });
});

test('a phrase is where its offsets say, whatever stands before it', () => {
  const text =
    'Überblick “Ⅳ” e\u0301: i.e. Early Help. 🙂 The re\u00ADview will be done by\n  the end of June.';
  const [found] = promisesIn(text, reading('2023-03-15'));
  expect(found!.phrase).toBe('by\n  the end of June');
  expect(text.slice(found!.start, found!.end)).toBe(found!.phrase);
});

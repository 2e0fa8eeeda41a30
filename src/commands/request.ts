import type { Request } from '../workspace/positions.ts';
import type { Input } from './command.ts';

/** The plans that a command is to look at, and when. */
export function requestOf(input: Input): Request {
  return { paths: input.argumentsOf('plans'), at: input.option('at'), asOf: input.asOf };
}

/** The same where `--round` asks for the position that a round reported. */
export function requestWithRound(input: Input): Request {
  return { ...requestOf(input), round: input.option('round') };
}

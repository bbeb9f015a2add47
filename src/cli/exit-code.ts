import { AppError, type ErrorCode } from "../errors.ts";

/** 0 fine, 1 found faults, 2 wrong use, 3 engine not reached. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The exit code for a failure; what nobody foresaw counts as a fault. */
export function exitCodeOf(failure: unknown): ExitCode {
  return failure instanceof AppError ? exitCodeFor(failure.code) : 1;
}

/** The exit code for an error's code, be it one of ours or one of GraphQL's. */
export function exitCodeFor(code: ErrorCode | string): ExitCode {
  if (/^(?:INPUT_|CONFIG_|GRAPHQL_)/.test(code)) return 2;
  return code.startsWith("STORE_") ? 3 : 1;
}

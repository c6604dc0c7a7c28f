import { InvalidArgumentError } from 'commander';

/** A whole number of one or more, as an option's value. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It should be a whole number of 1 or more.');
  return Number(text);
}

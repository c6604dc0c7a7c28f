/** Whether a manifest asks for exactly the scopes that the sources need. */
export declare function scopeProblems(where?: {
  readonly sources?: string;
  readonly manifest?: string;
}): readonly string[];

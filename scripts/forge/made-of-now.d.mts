/** Whether a file is there and no source was changed after it was made. */
export declare function isMadeOfNow(file: string, sources: readonly string[]): boolean;

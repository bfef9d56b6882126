/** The single file has no server and one HTML page: hash routing refuses page options. */
export {};

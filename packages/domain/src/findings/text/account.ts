/** Shorter texts (「前年度と同様に事業を実施」) may well be the same by chance. In UTF-16 units. */
export const SHORTEST_ACCOUNT = 20

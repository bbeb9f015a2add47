/** The field of all citations of a claim, in one order on every engine: at most ten thousand, which no claim comes near. */
export const ALL_CITATIONS = "citations(first: 10000, orderBy: [{ field: ID }])";

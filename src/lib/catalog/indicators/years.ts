/** Years of the register of crimes CNSP/38/15, which the register of 2026 replaced. */
export const cnspYears: readonly number[] = Array.from({ length: 11 }, (_, index) => 2015 + index);

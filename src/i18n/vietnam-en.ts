// English words of the section on Viet Nam.

export const vietnamEn = {};

// Vietnamese words of the section on Viet Nam.
import type { vietnamEn } from "./vietnam-en.ts";

export const vietnamVi: Readonly<Record<keyof typeof vietnamEn, string>> = {};
